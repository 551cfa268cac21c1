import type { InterviewsWords } from '../../content/interviews-words.ts';
import { NurseCover } from '../cover/NurseCover.tsx';
import { interviewsWords } from '../languages.ts';
import { addNurseStyle } from '../nurse-style.ts';
import { ListPlace } from './ListPlace.tsx';
import { RecordPlace } from './RecordPlace.tsx';
import { clearNow } from './clear-now.ts';

/** The list, the cover and the record: one part, since whoever needs one of them needs most of it. */
export { clearNow };

export interface InterviewsParts {
  readonly List: typeof ListPlace;
  readonly Cover: typeof NurseCover;
  readonly Record: typeof RecordPlace;
  readonly words: InterviewsWords;
}

/** The parts in a language (BCP 47), with their style. Rejects where its words cannot be loaded. */
export async function loadInterviews(language: string): Promise<InterviewsParts> {
  const words = await interviewsWords(language);
  addNurseStyle();
  return { List: ListPlace, Cover: NurseCover, Record: RecordPlace, words };
}
