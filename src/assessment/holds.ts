import type { Criterion } from '../content/criterion.ts';
import type { QuestionId } from '../content/questions.ts';

/** What was said to each question, by one person or by two: answers are this, and so is what two people said together. */
export type Said = { readonly [Q in QuestionId]?: string | readonly string[] };

/** Does the criterion hold for these answers? An unanswered question makes no answer criterion hold. */
export function holds(criterion: Criterion, answers: Said): boolean {
  if ('all' in criterion) return criterion.all.every((part) => holds(part, answers));
  if ('any' in criterion) return criterion.any.some((part) => holds(part, answers));
  if ('not' in criterion) return !holds(criterion.not, answers);
  const answer = answers[criterion.question];
  if (answer === undefined) return false;
  const options: readonly string[] = criterion.in;
  return typeof answer === 'string' ? options.includes(answer) : answer.some((option) => options.includes(option));
}
