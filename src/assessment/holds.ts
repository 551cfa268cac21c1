import type { AnswerCriterion, Criterion } from '../content/criterion.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId } from '../content/questions.ts';

/** What was said to each question, by one person or by two: answers are this, and so is what two people said together. */
export type Said = { readonly [Q in QuestionId]?: string | readonly string[] | undefined };

/**
 * A place for every question, to spread answers over which many criteria are asked. Engines find what is said the sooner, the fewer
 * forms the objects have that they look into: the proof takes a seventh less (`npm run prove`).
 */
export const unanswered: Said = Object.fromEntries(questions.map(({ id }) => [id, undefined]));

/** Does the criterion hold for these answers? An unanswered question makes no answer criterion hold. */
export function holds(criterion: Criterion, answers: Said): boolean {
  if ('question' in criterion) return isAnswered(criterion, answers);
  if ('all' in criterion) return criterion.all.every((part) => holds(part, answers));
  if ('any' in criterion) return criterion.any.some((part) => holds(part, answers));
  return !holds(criterion.not, answers);
}

function isAnswered({ question, in: options }: AnswerCriterion, answers: Said): boolean {
  const answer = answers[question];
  if (answer === undefined) return false;
  const wanted: readonly string[] = options;
  return typeof answer === 'string' ? wanted.includes(answer) : answer.some((option) => wanted.includes(option));
}
