import type { ConditionId } from '../content/conditions.ts';
import type { Strength } from '../content/findings/finding.ts';
import { findings } from '../content/findings.ts';
import type { FindingId } from '../content/findings.ts';
import type { Answers } from '../content/questions.ts';
import { holds, unanswered } from './holds.ts';

const ids = Object.keys(findings) as FindingId[];

/** The findings that these answers make, in the order in which they are told. */
export function findingsIn(live: Answers): FindingId[] {
  const said = { ...unanswered, ...live };
  return ids.filter((id) => holds(findings[id].when, said));
}

export interface Weighed {
  readonly finding: FindingId;
  readonly strength: Strength;
}

/** Those of the findings that speak for, or against, the condition. */
export function speaking(
  present: readonly FindingId[],
  way: 'supports' | 'opposes',
  condition: ConditionId,
): Weighed[] {
  const weighed: Weighed[] = [];
  for (const finding of present) {
    const strength = findings[finding][way][condition];
    if (strength !== undefined) weighed.push({ finding, strength });
  }
  return weighed;
}
