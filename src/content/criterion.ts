import type { OptionId, QuestionId } from './questions.ts';

/** A named type, the same for `has` and for the union: the compiler takes a third of the time to compare the rules with it. */
export interface AnswerIs<Q extends QuestionId> {
  readonly question: Q;
  readonly in: readonly OptionId<Q>[];
}

/** Holds when the answer to the question is (or for a multiple choice has any of) the options. */
export type AnswerCriterion = { readonly [Q in QuestionId]: AnswerIs<Q> }[QuestionId];

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
export function has<Q extends QuestionId>(question: Q, ...options: OptionId<Q>[]): AnswerIs<Q> {
  return { question, in: options };
}
