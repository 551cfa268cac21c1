import type { ByEarWords } from '../../../content/by-ear-words.ts';
import { byEarWords } from '../../languages.ts';
import { EarAtTheEnd, endAloud } from './EarAtTheEnd.tsx';
import { EarQuestion } from './EarQuestion.tsx';
import { EarReview } from './EarReview.tsx';

/** What answering by ear is made of: loaded once it is turned on. */
export interface EarParts {
  readonly Question: typeof EarQuestion;
  readonly Review: typeof EarReview;
  readonly AtTheEnd: typeof EarAtTheEnd;
  readonly endAloud: typeof endAloud;
  readonly words: ByEarWords;
}

/** Answering by ear in a language (BCP 47). Rejects where its words cannot be loaded. */
export async function loadEar(language: string): Promise<EarParts> {
  const words = await byEarWords(language);
  return { Question: EarQuestion, Review: EarReview, AtTheEnd: EarAtTheEnd, endAloud, words };
}
