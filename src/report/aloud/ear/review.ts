import type { ByEarWords } from '../../../content/by-ear-words.ts';
import type { SayingWords } from '../../../content/aloud-words.ts';
import type { AnswerLine } from '../../said.ts';
import { onlySaid } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import type { EarSaying } from './sentences.ts';
import type { EarKey, Reached } from './state.ts';

/** The answers by ear: whether all are right (null), or which line is being asked about. */
export interface EarReview {
  readonly line: number | null;
  /** The lines are said before the question about them. */
  readonly isWhole: boolean;
}

export type EarReviewDone = { readonly does: 'confirm' } | { readonly does: 'change'; readonly line: number };

export const beginReview: EarReview = { line: null, isWhole: true };

/** A key at the answers: yes to all leads to the result, and no to a line opens its question. */
export function pressedAtReview(
  state: EarReview,
  lines: number,
  key: EarKey,
  reached: Reached,
): EarReview | EarReviewDone {
  if (reached === 'before') return state;
  const { line } = state;
  if (line === null) return key === 'yes' ? { does: 'confirm' } : { line: 0, isWhole: false };
  if (key !== 'yes') return { does: 'change', line };
  return { line: line + 1 < lines ? line + 1 : null, isWhole: false };
}

/** What the voice says at the answers; `whole`: the page as it is read aloud. */
export function reviewByEar(
  { saying, ear }: { readonly saying: SayingWords; readonly ear: ByEarWords },
  { line, isWhole }: EarReview,
  lines: readonly AnswerLine[],
  whole: readonly Sentence[],
): EarSaying {
  const said = (text: string): Sentence[] => saying.sentences(text).map((one) => onlySaid(saying, one));
  const row = line === null ? undefined : lines[line];
  if (row !== undefined) {
    const sentences = said(ear.line(row.name, row.answer));
    return { before: sentences.slice(0, -1), now: sentences.slice(-1), after: [] };
  }
  // The page ends with what its button says: here a key does that.
  const before = isWhole ? [...whole.slice(0, -1), ...said(ear.noWriting)] : [];
  return { before, now: said(ear.review), after: [] };
}
