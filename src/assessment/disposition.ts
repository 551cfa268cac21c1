import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { Answers } from '../content/questions.ts';
import { countsAsNotSure } from '../content/routing.ts';
import { redFlags, stillNotSure } from '../content/red-flags.ts';
import type { RedFlagId, UnsureGate } from '../content/red-flags.ts';
import { selfCare } from '../content/self-care.ts';
import { saidByBoth } from './heard.ts';
import { holds, unanswered } from './holds.ts';
import type { Said } from './holds.ts';
import type { Route } from './live-answers.ts';

/** Why the disposition is at least `atLeast`. */
export type DispositionReason =
  | { readonly kind: 'red-flag'; readonly id: RedFlagId; readonly atLeast: Disposition }
  | { readonly kind: 'unsure-gate'; readonly id: UnsureGate; readonly atLeast: Disposition };

const urgency = (disposition: Disposition): number => dispositions.indexOf(disposition);

/** As what was said is read for a level: a date that is open counts as not sure. */
const counted = (said: Said): Said => ({ ...unanswered, ...countsAsNotSure, ...said });

/** Everything in the answers that asks for help by some time, most urgent first. */
export function dispositionReasons(route: Route): DispositionReason[] {
  const { asked } = route;
  const live = counted(route.live);
  // What a patient said elsewhere can only add to it.
  const said = route.heard === undefined ? null : counted(saidByBoth(route));
  const flags = (Object.keys(redFlags) as RedFlagId[])
    .filter((id) => holds(redFlags[id].when, live) || (said !== null && holds(redFlags[id].when, said)))
    .map((id): DispositionReason => ({ kind: 'red-flag', id, atLeast: redFlags[id].atLeast }));
  const floors = (Object.keys(stillNotSure) as UnsureGate[])
    .filter((gate) => asked.includes(gate) && isUnsure(live, gate))
    .map((gate): DispositionReason => ({ kind: 'unsure-gate', id: gate, atLeast: stillNotSure[gate] }));
  return [...flags, ...floors].sort((a, b) => urgency(a.atLeast) - urgency(b.atLeast));
}

/** A gate that was not answered counts as "not sure". */
function isUnsure(live: Said, gate: UnsureGate): boolean {
  return live[gate] === undefined || live[gate].includes('not-sure');
}

/** The highest urgency that any reason reaches; without one, self-care where everything speaks for it, else routine. */
export function dispositionOf(route: Route, reasons = dispositionReasons(route)): Disposition {
  return mostUrgent(reasons.map(({ atLeast }) => atLeast)) ?? calmDisposition(route.live);
}

/** The law of the maximum: the most urgent of the levels wins, whatever else is among them. */
export function mostUrgent(levels: readonly Disposition[]): Disposition | undefined {
  return dispositions.find((level) => levels.includes(level));
}

function calmDisposition(live: Answers): Disposition {
  return holds(selfCare, live) ? 'self-care' : 'routine';
}
