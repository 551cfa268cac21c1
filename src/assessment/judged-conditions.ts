import { conditionLists } from '../content/condition-lists.ts';
import type { ListId } from '../content/condition-lists.ts';
import { conditions } from '../content/conditions.ts';
import type { ConditionId } from '../content/conditions.ts';
import { deniedCauseOf } from '../content/denied-causes.ts';
import { calmOrder } from '../content/differential-order.ts';
import type { FindingId } from '../content/findings.ts';
import type { Answers } from '../content/questions.ts';
import { findingsIn, speaking } from './findings-in.ts';
import type { Weighed } from './findings-in.ts';
import { holds } from './holds.ts';
import { compareStandings, speaksForIt, standingOf } from './standing.ts';

/** What these answers say of one condition. */
export interface JudgedCondition {
  readonly condition: ConditionId;
  readonly list: ListId;
  readonly supports: readonly Weighed[];
  readonly opposes: readonly Weighed[];
  /** The cause that makes it was denied. */
  readonly isCauseDenied: boolean;
  /** The answers point to it. */
  readonly fits: boolean;
}

/** Every condition, or those that are asked for, the best first; among equals of a list in its calm order. */
export function judgedConditions(live: Answers, wanted: readonly ConditionId[] = conditions): JudgedCondition[] {
  return judgedBy(findingsIn(live), live, wanted);
}

/** The same from the findings that these answers make. */
export function judgedBy(
  present: readonly FindingId[],
  live: Answers,
  wanted: readonly ConditionId[] = conditions,
): JudgedCondition[] {
  return wanted
    .map((condition) => {
      const supports = speaking(present, 'supports', condition);
      const opposes = speaking(present, 'opposes', condition);
      return { condition, supports, opposes, standing: standingOf(supports, opposes) };
    })
    .sort((a, b) => compareStandings(a.standing, b.standing) || calm(a.condition) - calm(b.condition))
    .map(({ condition, supports, opposes, standing }) => {
      const { isCauseDenied, isTakenOff } = denialOf(condition, live);
      const fits = speaksForIt(standing) && !isTakenOff;
      return { condition, list: conditionLists[condition].list, supports, opposes, isCauseDenied, fits };
    });
}

/** The findings that speak for a condition, or against it. */
export function findingsOn(
  judged: readonly JudgedCondition[],
  condition: ConditionId,
  side: 'supports' | 'opposes',
): FindingId[] {
  return weighedFor(judged, condition, side).map(({ finding }) => finding);
}

/** The same with what each of them weighs. */
export function weighedFor(
  judged: readonly JudgedCondition[],
  condition: ConditionId,
  side: 'supports' | 'opposes',
): Weighed[] {
  return judged.filter((one) => one.condition === condition).flatMap((one) => one[side]);
}

function denialOf(condition: ConditionId, live: Answers) {
  const denied = deniedCauseOf(condition);
  const isCauseDenied = denied !== undefined && holds(denied.when, live);
  const stays = denied?.unless != null && holds(denied.unless, live);
  return { isCauseDenied, isTakenOff: isCauseDenied && !stays };
}

/** Its place in its own list; conditions of different lists are never compared by it. */
function calm(condition: ConditionId): number {
  return calmOrder[conditionLists[condition].list].indexOf(condition);
}
