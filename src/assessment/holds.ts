import type { Criterion } from '../content/criterion.ts';
import type { Answers } from '../content/questions.ts';

/** Does the criterion hold for these answers? An unanswered question makes no answer criterion hold. */
export function holds(criterion: Criterion, answers: Answers): boolean {
  if ('all' in criterion) return criterion.all.every((part) => holds(part, answers));
  if ('any' in criterion) return criterion.any.some((part) => holds(part, answers));
  if ('not' in criterion) return !holds(criterion.not, answers);
  const answer: string | readonly string[] | undefined = answers[criterion.question];
  if (answer === undefined) return false;
  const options: readonly string[] = criterion.in;
  return typeof answer === 'string' ? options.includes(answer) : answer.some((option) => options.includes(option));
}
