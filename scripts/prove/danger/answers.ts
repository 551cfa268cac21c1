import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { answerOf, atomsOf } from '../answer-classes.ts';

/** Who is asked and how old the person is are held fixed: neither is a sign. */
export const fixed: readonly QuestionId[] = ['respondent', 'age', 'duration', 'side'];

const flagAtoms = Object.values(redFlags).flatMap(({ when }) => atomsOf(when));

/** The options of a question that some red flag looks for. */
export function dangerOptions(question: QuestionId): string[] {
  const options = flagAtoms.filter((atom) => atom.question === question).flatMap((atom): readonly string[] => atom.in);
  return questionById(question).options.filter((option) => options.includes(option));
}

export function single(question: QuestionId): boolean {
  return questionById(question).type === 'single';
}

/** The answers with this one to the question in the place of any before. */
export function changed(question: QuestionId, answers: Answers, value: unknown): Answers {
  return { ...answers, ...answerOf(question, value) };
}
