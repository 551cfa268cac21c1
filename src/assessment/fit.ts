import { noTwitching } from '../content/criteria.ts';
import { pointsElsewhere, someOfThePicture, usualPicture } from '../content/fit-rules.ts';
import type { Fit } from '../content/fit-rules.ts';
import type { FindingId } from '../content/findings.ts';
import { shortRoute } from '../content/routing.ts';
import { speaking } from './findings-in.ts';
import { holds } from './holds.ts';
import type { Route } from './live-answers.ts';

/** How well the answers fit hemifacial spasm. Urgency and impact play no part. */
export function fitOf({ live, stop }: Route, present: readonly FindingId[]): Fit {
  if (stop !== null || holds(shortRoute.when, live) || holds(noTwitching, live)) return 'cannot-tell';
  const against = speaking(present, 'opposes', 'hemifacial-spasm').length > 0;
  if (holds(usualPicture, live) && !against) return 'typical';
  if (holds(someOfThePicture, live)) return 'partial';
  return holds(pointsElsewhere, live) ? 'unlikely' : 'cannot-tell';
}
