import type { AnswerCriterion, Criterion } from '../content/criterion.ts';
import type { Answers } from '../content/questions.ts';

/** Does the criterion hold for these answers? An unanswered question makes no answer criterion hold. */
export function holds(criterion: Criterion, answers: Answers): boolean {
  if ('question' in criterion) return isAnswered(criterion, answers);
  if ('all' in criterion) return criterion.all.every((part) => holds(part, answers));
  if ('any' in criterion) return criterion.any.some((part) => holds(part, answers));
  return !holds(criterion.not, answers);
}

function isAnswered({ question, in: options }: AnswerCriterion, answers: Answers): boolean {
  const answer: string | readonly string[] | undefined = answers[question];
  if (answer === undefined) return false;
  const wanted: readonly string[] = options;
  return typeof answer === 'string' ? wanted.includes(answer) : answer.some((option) => wanted.includes(option));
}
