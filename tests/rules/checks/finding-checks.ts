import { findingsIn, speaking } from '../../../src/assessment/findings-in.ts';
import { conditions } from '../../../src/content/conditions.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import type { FindingRow } from '../ledger/finding-row.ts';
import { findingLedger } from '../ledger/findings.ts';
import { isSaid, peopleAround } from '../ledger/ways.ts';

const spoken = (finding: FindingId, way: 'supports' | 'opposes', condition: ConditionId): string =>
  speaking([finding], way, condition)
    .map(({ strength }) => strength)
    .join() || 'nothing';

/** What the finding says of each condition is what the evidence says, no more and no less. */
function speaksCheck([finding, evidence, , speaksFor, speaksAgainst]: FindingRow): Check {
  return {
    name: `${finding} speaks for and against what the evidence says, as strongly [${evidence}]`,
    tables: ['findings'],
    rule: finding,
    fault: () =>
      firstWrong(conditions, (condition) => ({
        is: `for it ${spoken(finding, 'supports', condition)}, against it ${spoken(finding, 'opposes', condition)}`,
        shouldBe: `for it ${speaksFor[condition] ?? 'nothing'}, against it ${speaksAgainst[condition] ?? 'nothing'}`,
      })),
  };
}

/** Everybody who says it makes the finding, and nobody else does, not even one answer away. */
function madeCheck([finding, evidence, ways]: FindingRow): Check {
  const people = once(() => peopleAround(ways).map((live) => ({ live, made: isSaid(ways, live) })));
  return {
    name: `${finding} is found in those who say it, and in nobody else [${evidence}]`,
    tables: ['findings'],
    rule: finding,
    fault: () =>
      firstWrong(people(), ({ live, made }) => ({
        is: String(findingsIn(live).includes(finding)),
        shouldBe: String(made),
      })),
  };
}

export const findingChecks: readonly Check[] = findingLedger.flatMap((row) => [speaksCheck(row), madeCheck(row)]);
