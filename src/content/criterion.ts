import type { OptionId, QuestionId } from './questions.ts';

/** Holds when the answer to the question is (or for a multiple choice has any of) the options. */
export type AnswerCriterion = {
  readonly [Q in QuestionId]: { readonly question: Q; readonly in: readonly OptionId<Q>[] };
}[QuestionId];

/** A criterion without `not`: an unanswered question can never make it hold. */
export type PositiveCriterion =
  | AnswerCriterion
  | { readonly all: readonly PositiveCriterion[] }
  | { readonly any: readonly PositiveCriterion[] };

/** A statement about answers, as data. These four forms are all there are. */
export type Criterion =
  | AnswerCriterion
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion };

/** The answer to `question` is, or has, one of `options`. */
export function has<Q extends QuestionId>(question: Q, ...options: OptionId<Q>[]) {
  return { question, in: options } as const;
}
