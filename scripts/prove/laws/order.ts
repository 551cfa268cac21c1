import type { Weighed } from '../../../src/assessment/findings-in.ts';
import { speaking } from '../../../src/assessment/findings-in.ts';
import { judgedConditions } from '../../../src/assessment/judged-conditions.ts';
import { compareStandings, standingOf } from '../../../src/assessment/standing.ts';
import type { Standing } from '../../../src/assessment/standing.ts';
import { conditions } from '../../../src/content/conditions.ts';
import { calmOrder } from '../../../src/content/differential-order.ts';
import type { Strength } from '../../../src/content/findings/finding.ts';
import { findings } from '../../../src/content/findings.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';

/**
 * One condition comes to beat another by steps: a finding more for it, one of them stronger, a finding less against it, or one of them
 * weaker. From every standing that the findings allow, each step makes it stand higher; so what beats stands before.
 */
export function whatBeatsStandsBefore(): Proof {
  const { check, proof } = checking(
    'L3 What has no fewer findings for it and no more against it, at each strength, and one that differs, stands before',
  );
  for (const net of everyNet()) {
    const standing: Standing = { net, isPointedTo: true };
    check(compareStandings(standing, standing) === 0, {}, 0n);
    for (const step of steps) {
      const higher: Standing = { net: net.map((count, at) => count + (step[at] ?? 0)), isPointedTo: true };
      check(compareStandings(higher, standing) < 0 && compareStandings(standing, higher) > 0, {}, 0n);
    }
  }
  for (const [list, inOrder] of Object.entries(calmOrder)) {
    const equals = judgedConditions({}).filter((one) => one.list === list);
    check(equals.map(({ condition }) => condition).join() === inOrder.join(), {}, 0n);
  }
  return proof();
}

/** What each step adds to a standing, as the program counts it. */
const steps: readonly (readonly number[])[] = (
  [
    [[], ['weak']],
    [['weak'], ['some']],
    [['some'], ['strong']],
  ] as const
).flatMap(([lower, upper]) => [
  difference(standingOf(weighed(upper), []), standingOf(weighed(lower), [])),
  difference(standingOf([], weighed(lower)), standingOf([], weighed(upper))),
]);

function difference(higher: Standing, lower: Standing): number[] {
  return higher.net.map((count, at) => count - (lower.net[at] ?? 0));
}

function weighed(all: readonly Strength[]): Weighed[] {
  return all.map((strength) => ({ finding: 'one-side', strength }));
}

/** Every count at every strength, from all findings against some condition to all for it. */
function everyNet(): number[][] {
  const all = Object.keys(findings) as FindingId[];
  const best = conditions.map((condition) => standingOf(speaking(all, 'supports', condition), []).net);
  const worst = conditions.map((condition) => standingOf([], speaking(all, 'opposes', condition)).net);
  const range = (at: number): number[] => {
    const from = Math.min(...worst.map((net) => net[at] ?? 0));
    const to = Math.max(...best.map((net) => net[at] ?? 0));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  return range(0).flatMap((strong) => range(1).flatMap((some) => range(2).map((any) => [strong, some, any])));
}
