import type { Said } from '../assessment/holds.ts';
import { sameDaySign } from '../content/criteria.ts';
import { callSigns } from '../content/routing.ts';
import type { QuestionId } from '../content/questions.ts';
import type { Journal, JournalEntry, JournalEvent } from './journal.ts';

export interface SignTakenBack {
  readonly question: QuestionId;
  readonly option: string;
  /** When it was last said, in milliseconds since 1970. */
  readonly at: number;
  /** Where a nurse took back what a patient had said: who, when and why. */
  readonly withdrawn?: { readonly at: number; readonly by: JournalEntry['by']; readonly reason: string };
}

const dangerSigns: readonly { readonly question: QuestionId; readonly in: readonly string[] }[] = [
  ...callSigns,
  sameDaySign,
];

/** The danger signs that were said at some time and are not said now, and whatever was taken back by name: always reported. */
export function signsTakenBack(journal: Journal, now: Said): SignTakenBack[] {
  const said = new Map<string, SignTakenBack>();
  for (const { at, by, event } of journal) {
    for (const sign of dangerSignsIn(event)) said.set(nameOf(sign), { ...sign, at });
    if (event.kind !== 'taken-back') continue;
    const { question, option, reason } = event;
    said.set(nameOf(event), {
      question,
      option,
      at: said.get(nameOf(event))?.at ?? heardAt(journal, question),
      withdrawn: { at, by, reason },
    });
  }
  return [...said.values()].filter(({ question, option }) => [now[question]].flat().every((one) => one !== option));
}

function nameOf({ question, option }: Pick<SignTakenBack, 'question' | 'option'>): string {
  return `${question} ${option}`;
}

function heardAt(journal: Journal, question: QuestionId): number {
  return journal.find(({ event }) => event.kind === 'heard' && event.question === question)?.at ?? 0;
}

/** The danger signs that this event says are there. */
export function dangerSignsIn(event: JournalEvent): { readonly question: QuestionId; readonly option: string }[] {
  if (event.kind !== 'answer' && event.kind !== 'heard') return [];
  const { question } = event;
  const danger = dangerSigns.filter((criterion) => criterion.question === question);
  const chosen: readonly string[] = [event.answer].flat();
  return chosen
    .filter((option) => danger.some((criterion) => criterion.in.includes(option)))
    .map((option) => ({ question, option }));
}
