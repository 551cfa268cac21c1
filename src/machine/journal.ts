import { edition } from '../content/edition.ts';
import type { Answer, QuestionId, Respondent } from '../content/questions.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { NoteTopic } from '../content/journal-topics.ts';

export type AnswerGiven = {
  readonly [Q in QuestionId]: { readonly kind: 'answer'; readonly question: Q; readonly answer: Answer<Q> };
}[QuestionId];

/** What a patient answered on another device, as her code hands it over. */
export type AnswerHeard = AnswerGiven extends infer A
  ? A extends AnswerGiven
    ? Omit<A, 'kind'> & { readonly kind: 'heard' }
    : never
  : never;

/** What a person did that is worth keeping. */
export type JournalEvent =
  | AnswerGiven
  | { readonly kind: 'skipped'; readonly question: QuestionId }
  | { readonly kind: 'call-noted'; readonly signs: readonly CallSign[]; readonly placedAt: string }
  | { readonly kind: 'ended' }
  /** Answers of an earlier interview, given at `at` (milliseconds since 1970): to be confirmed, and none counts before it is. */
  | { readonly kind: 'brought'; readonly answers: readonly AnswerGiven[]; readonly at: number }
  | { readonly kind: 'note'; readonly about: NoteTopic; readonly text: string }
  | { readonly kind: 'judgement'; readonly disposition: Disposition; readonly reason: string }
  /** The result was shown: by these rules, of that day, it was this level. */
  | {
      readonly kind: 'result-shown';
      readonly ruleSet: string;
      readonly contentDate: string;
      readonly disposition: Disposition;
    }
  /** This code was received: its answers follow. `takenBack`: a sign of danger had been said and taken back before it was made. */
  | { readonly kind: 'received'; readonly code: string; readonly takenBack: boolean }
  | AnswerHeard
  /** All that stands before this came in a file, and a nurse reads it: none of it is hers. */
  | { readonly kind: 'received-file' }
  /** A nurse has made sure whose answers she received; what she wrote down to know the person by, if anything. */
  | { readonly kind: 'person-confirmed'; readonly label: string }
  /** What a patient had said does not count any more, and why. */
  | {
      readonly kind: 'taken-back';
      readonly question: QuestionId;
      readonly option: string;
      readonly reason: string;
    }
  /** Something was done here that can no longer be read: `why` says what is wrong with it; the question may still be known. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly question: QuestionId | null };

export interface JournalEntry {
  /** When, in milliseconds since 1970, by the clock of the device: never an order. */
  readonly at: number;
  /** Who was answering, once that is known. */
  readonly by: Respondent | 'unknown';
  /** The place in the journal of the last entry that the writing tab had seen. -1: none. */
  readonly seen: number;
  /** The edition of the questions that the writing program asked. */
  readonly edition: number;
  readonly event: JournalEvent;
}

/** Append-only, in the order of the store. All that is kept of an interview. */
export type Journal = readonly JournalEntry[];

/** When an interview was begun here: what came in a file was begun elsewhere. In milliseconds since 1970; undefined where nothing was. */
export function beginOf(journal: Journal): number | undefined {
  const received = journal.filter(({ event }) => event.kind === 'received-file').at(-1);
  return (received ?? journal[0])?.at;
}

/** Do both say that the same thing was done, by the same tab, in the same moment? */
export function isSameEntry(one: JournalEntry, other: JournalEntry): boolean {
  return one.at === other.at && JSON.stringify(one.event) === JSON.stringify(other.event);
}

/** The journal of an interview in which one tab did all this, and so had seen all that stood before. */
export function inOneTab(entries: readonly Omit<JournalEntry, 'seen' | 'edition'>[]): Journal {
  return entries.map((entry, place) => ({ ...entry, seen: place - 1, edition }));
}

/** Entries of a tab that had seen the journal up to the place `seen`, and nothing of what other tabs wrote behind it. */
export function hadSeen(entries: Journal, seen: number): Journal {
  return entries.map((entry) => ({ ...entry, seen: Math.min(entry.seen, seen) }));
}
