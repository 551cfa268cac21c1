import { edition } from '../content/edition.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import type { AnswerGiven, JournalEvent } from './journal.ts';
import type { Received, Withdrawn, Written } from './received.ts';
import type { Dated } from './unseen-answers.ts';

export type JudgementGiven = Extract<JournalEvent, { kind: 'judgement' }>;
export type ResultShown = Extract<JournalEvent, { kind: 'result-shown' }> & { readonly at: number };

/** What was noted about one thing, when and by whom it was last written, and where in the journal. */
type Noted = Written & Pick<Dated, 'place'>;

/** What the entries of a journal come to, one after the other. */
export interface Fold {
  /** The answers to each question that nothing has replaced: more than one only where tabs did not know of each other. */
  readonly standing: Map<QuestionId, readonly Dated[]>;
  readonly repeated: Map<QuestionId, number>;
  readonly skipped: Set<QuestionId>;
  readonly notes: Map<NoteTopic, Noted>;
  /** What came from an earlier interview, and when it was given. */
  readonly brought: Map<QuestionId, { readonly at: number; readonly given: AnswerGiven }>;
  /** Where in the journal something stands that can no longer be read, and at which question, where that is known. */
  readonly unreadable: { readonly place: number; readonly question: QuestionId | null }[];
  noted: readonly CallSign[];
  callPlacedAt: string | null;
  endedBy: Respondent | 'unknown' | null;
  judgement: JudgementGiven | null;
  /** Each time that the result was shown, by other rules or with another level than before. */
  readonly shown: ResultShown[];
  /** The oldest edition of the questions under which something was answered. */
  edition: number;
  received: Pick<Received, 'code' | 'takenBack'> | null;
  /** What a patient answered on another device. */
  readonly heard: Map<QuestionId, Dated>;
  readonly withdrawn: Withdrawn[];
  isConfirmed: boolean;
  readonly wrote: Map<NoteTopic, Written>;
  shownThere: ResultShown | null;
}

export function beginFold(): Fold {
  return {
    standing: new Map(),
    repeated: new Map(),
    skipped: new Set(),
    notes: new Map(),
    brought: new Map(),
    unreadable: [],
    noted: [],
    callPlacedAt: null,
    endedBy: null,
    judgement: null,
    shown: [],
    edition,
    received: null,
    heard: new Map(),
    withdrawn: [],
    isConfirmed: false,
    wrote: new Map(),
    shownThere: null,
  };
}
