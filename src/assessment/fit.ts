import { noTwitching } from '../content/criteria.ts';
import {
  lastingPicture,
  pointsElsewhere,
  sideAndTime,
  someOfThePicture,
  usualPicture,
  wouldTellMore,
} from '../content/fit-rules.ts';
import type { Fit } from '../content/fit-rules.ts';
import { shorterRoutes } from '../content/routing.ts';
import { holds } from './holds.ts';
import type { QuestionId } from '../content/questions.ts';
import { weighedFor } from './judged-conditions.ts';
import type { JudgedCondition } from './judged-conditions.ts';
import type { Route } from './live-answers.ts';

/** How well the answers fit hemifacial spasm. Urgency and impact play no part. */
export function fitOf({ live, stop }: Route, judged: readonly JudgedCondition[]): Fit {
  if (stop !== null || shorterRoutes.some(({ when }) => holds(when, live)) || holds(noTwitching, live))
    return 'cannot-tell';
  const against = opposing(judged);
  if (holds(usualPicture, live) && against.length === 0) return 'typical';
  if (holds(lastingPicture, live) && against.length === 0) return 'partial';
  if (holds(someOfThePicture, live) && !against.includes('strong')) return 'partial';
  return holds(pointsElsewhere, live) && namesAnother(judged) ? 'unlikely' : 'cannot-tell';
}

/** Where only side and time are known and are as in the spasm: the questions that would tell more. Empty everywhere else. */
export function notKnownBesideSideAndTime(
  route: Route,
  judged: readonly JudgedCondition[],
  fit: Fit,
): readonly QuestionId[] {
  const { live, asked, stop } = route;
  if (fit !== 'cannot-tell' || stop !== null || !holds(sideAndTime, live) || opposing(judged).length > 0) return [];
  return wouldTellMore.filter((id) => asked.includes(id) && (live[id] ?? 'not-sure').includes('not-sure'));
}

/** How strongly answers speak against the spasm. */
function opposing(judged: readonly JudgedCondition[]) {
  return weighedFor(judged, 'hemifacial-spasm', 'opposes').map(({ strength }) => strength);
}

/** Is there another movement that the answers point to? */
function namesAnother(judged: readonly JudgedCondition[]): boolean {
  return judged.some(({ condition, list, fits }) => fits && list === 'movement' && condition !== 'hemifacial-spasm');
}
