import { sameDaySign } from '../content/criteria.ts';
import { callSigns } from '../content/routing.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import type { Journal } from './journal.ts';

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
    if (event.kind !== 'answer') continue;
    const { question } = event;
    const danger = dangerSigns.find((criterion) => criterion.question === question);
    for (const option of [event.answer].flat()) {
      if (danger?.in.includes(option)) said.set(`${question} ${option}`, { question, option, at });
    }
  }
  return [...said.values()].filter(({ question, option }) => [live[question]].flat().every((one) => one !== option));
}
