import type { QuestionId } from './questions.ts';
import { goesStale } from './routing.ts';

/** What a nurse asks afresh of somebody whose answers she received, however new they are: the signs of danger, and what may have grown. */
export const askedAfresh: readonly QuestionId[] = [...goesStale.questions, 'nerve-signs'];
