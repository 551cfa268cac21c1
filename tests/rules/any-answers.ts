import * as fc from 'fast-check';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { eachOptionOf, oneAnswer, togetherOptions } from '../support/answers.ts';

/** Any legal answer to the question. */
function anyAnswerTo(question: QuestionId): fc.Arbitrary<Answers> {
  const several = fc
    .subarray(togetherOptions(question), { minLength: 1 })
    .map((options) => oneAnswer(question, ...options));
  return fc.oneof(fc.constantFrom(...eachOptionOf(question)), several);
}

/** Any legal answers to any of the questions, asked or not. A question is left open one time in eight. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...questions.map(({ id }) => fc.option(anyAnswerTo(id), { nil: {}, freq: 7 })))
  .map((parts) => parts.reduce<Answers>((all, part) => ({ ...all, ...part }), {}));

/** The same cases in every run. */
export const sameCases = { seed: 20_251_125, numRuns: 500 } as const;
