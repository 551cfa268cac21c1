import type { QuestionId } from './questions.ts';

/**
 * Where an interview ended early, what is to be asked first: weakness and the nerves can make it a matter of today, pain and ears of
 * two weeks. The other questions that can raise the level follow in the order of the contract.
 */
export const askFirst = ['weakness', 'nerve-signs', 'pain', 'ears'] as const satisfies readonly QuestionId[];
