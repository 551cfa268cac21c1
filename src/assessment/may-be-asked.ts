import { askWhen, shortRoute } from '../content/routing.ts';
import type { Criterion } from '../content/criterion.ts';
import { questions } from '../content/questions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { holds } from './holds.ts';

/** Could the criterion come to hold, whatever is answered to the questions that are still open? */
function canHold(criterion: Criterion, live: Answers, isOpen: (question: QuestionId) => boolean): boolean {
  if ('all' in criterion) return criterion.all.every((part) => canHold(part, live, isOpen));
  if ('any' in criterion) return criterion.any.some((part) => canHold(part, live, isOpen));
  if ('not' in criterion) return !mustHold(criterion.not, live, isOpen);
  return isOpen(criterion.question) || holds(criterion, live);
}

function mustHold(criterion: Criterion, live: Answers, isOpen: (question: QuestionId) => boolean): boolean {
  if ('all' in criterion) return criterion.all.every((part) => mustHold(part, live, isOpen));
  if ('any' in criterion) return criterion.any.some((part) => mustHold(part, live, isOpen));
  if ('not' in criterion) return !canHold(criterion.not, live, isOpen);
  return !isOpen(criterion.question) && holds(criterion, live);
}

/** At most how many more questions can come after this one: never too few, whatever is answered. */
export function mayFollow(live: Answers, question: QuestionId): number {
  const ids = questions.map(({ id }) => id);
  const at = ids.indexOf(question);
  const isOpen = (id: QuestionId): boolean => ids.indexOf(id) >= at || live[id] === undefined;
  const short = mustHold(shortRoute.when, live, isOpen);
  return ids.slice(at + 1).filter((id) => {
    const criterion = askWhen[id];
    return (criterion === undefined || canHold(criterion, live, isOpen)) && (!short || shortRoute.asks.includes(id));
  }).length;
}
