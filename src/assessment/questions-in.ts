import type { Criterion } from '../content/criterion.ts';
import type { QuestionId } from '../content/questions.ts';

/** The questions whose answers the criterion reads. */
export function questionsIn(criterion: Criterion): QuestionId[] {
  if ('all' in criterion) return criterion.all.flatMap(questionsIn);
  if ('any' in criterion) return criterion.any.flatMap(questionsIn);
  if ('not' in criterion) return questionsIn(criterion.not);
  return [criterion.question];
}
