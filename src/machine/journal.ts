import type { Answer, QuestionId, Respondent } from '../content/questions.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { NoteTopic } from '../content/journal-topics.ts';

export type AnswerGiven = {
  readonly [Q in QuestionId]: { readonly kind: 'answer'; readonly question: Q; readonly answer: Answer<Q> };
}[QuestionId];

/** What a person did that is worth keeping. */
export type JournalEvent =
  | AnswerGiven
  | { readonly kind: 'skipped'; readonly question: QuestionId }
  | { readonly kind: 'call-noted'; readonly signs: readonly CallSign[]; readonly placedAt: string }
  | { readonly kind: 'ended' }
  | { readonly kind: 'note'; readonly about: NoteTopic; readonly text: string }
  | { readonly kind: 'judgement'; readonly disposition: Disposition; readonly reason: string };

export interface JournalEntry {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** Who was answering, once that is known. */
  readonly by: Respondent | 'unknown';
  readonly event: JournalEvent;
}

/** Append-only. All that is kept of an interview. */
export type Journal = readonly JournalEntry[];
