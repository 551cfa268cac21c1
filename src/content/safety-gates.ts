import type { QuestionId } from './questions.ts';

/** The two safety gates. A nurse may jump ahead, or end, once the last of them is answered. */
export const safetyGates = ['emergency', 'same-day'] as const satisfies readonly QuestionId[];
