import { sameDaySign } from '../content/criteria.ts';
import { callSigns } from '../content/routing.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import type { Journal, JournalEvent } from './journal.ts';

export interface SignTakenBack {
  readonly question: QuestionId;
  readonly option: string;
  /** When it was last said, in milliseconds since 1970. */
  readonly at: number;
}

const dangerSigns: readonly { readonly question: QuestionId; readonly in: readonly string[] }[] = [
  ...callSigns,
  sameDaySign,
];

/** The danger signs that were said at some time and are not among the live answers: always reported. */
export function signsTakenBack(journal: Journal, live: Answers): SignTakenBack[] {
  const said = new Map<string, SignTakenBack>();
  for (const { at, event } of journal) {
    for (const sign of dangerSignsIn(event)) said.set(`${sign.question} ${sign.option}`, { ...sign, at });
  }
  return [...said.values()].filter(({ question, option }) => [live[question]].flat().every((one) => one !== option));
}

/** The danger signs that this event says are there. */
export function dangerSignsIn(event: JournalEvent): { readonly question: QuestionId; readonly option: string }[] {
  if (event.kind !== 'answer') return [];
  const { question } = event;
  const danger = dangerSigns.filter((criterion) => criterion.question === question);
  const chosen: readonly string[] = [event.answer].flat();
  return chosen
    .filter((option) => danger.some((criterion) => criterion.in.includes(option)))
    .map((option) => ({ question, option }));
}
