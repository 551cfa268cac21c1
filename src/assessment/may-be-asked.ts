import type { Criterion } from '../content/criterion.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { holds } from './holds.ts';

/** Could the criterion come to hold, or not to hold, whatever is answered to the questions that are still open? */
export function canBe(
  wanted: boolean,
  criterion: Criterion,
  live: Answers,
  isOpen: (question: QuestionId) => boolean,
): boolean {
  const can = (part: Criterion): boolean => canBe(wanted, part, live, isOpen);
  if ('all' in criterion) return wanted ? criterion.all.every(can) : criterion.all.some(can);
  if ('any' in criterion) return wanted ? criterion.any.some(can) : criterion.any.every(can);
  if ('not' in criterion) return canBe(!wanted, criterion.not, live, isOpen);
  return isOpen(criterion.question) || holds(criterion, live) === wanted;
}
