import { questionById } from '../content/question-by-id.ts';
import { askWhen, shorterRoutes } from '../content/routing.ts';
import type { Criterion } from '../content/criterion.ts';
import { questions } from '../content/questions.ts';
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

/** At most how many more questions can come after this one: never too few, whatever is answered. */
export function mayFollow(live: Answers, question: QuestionId): number {
  const ids = questions.map(({ id }) => id);
  const at = ids.indexOf(question);
  const isOpen = (id: QuestionId): boolean => ids.indexOf(id) >= at || live[id] === undefined;
  const shorter = shorterRoutes.filter(({ when }) => !canBe(false, when, live, isOpen));
  return ids.slice(at + 1).filter((id) => {
    const criterion = askWhen[id];
    return (
      (criterion === undefined || canBe(true, criterion, live, isOpen)) &&
      shorter.every(({ asks }) => asks.includes(id)) &&
      !(questionById(id).retired && live[id] === undefined)
    );
  }).length;
}
