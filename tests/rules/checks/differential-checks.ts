import { differentialOf } from '../../../src/assessment/differential.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { readDifferential } from '../ledger/differential-reading.ts';
import { findingLedger } from '../ledger/findings.ts';

/** Each finding alone, and every two together. */
const presentOnes = once(() => {
  const ids = findingLedger.map(([finding]) => finding);
  const sets: FindingId[][] = [[], ...ids.map((id) => [id])];
  for (const [index, one] of ids.entries()) for (const other of ids.slice(index + 1)) sets.push([one, other]);
  return sets.map((present) => ({ present, list: readDifferential(present) }));
});

export const differentialChecks: readonly Check[] = [
  {
    name: 'any one or two findings lead to the list of conditions that the evidence gives, in its order',
    tables: ['cannotBeRuledOut', 'calmOrder', 'weight'],
    fault: () =>
      firstWrong(presentOnes(), ({ present, list }) => ({
        is: differentialOf(present)
          .map(({ condition, listed }) => (listed === 'fits' ? `${condition} fits` : condition))
          .join(', '),
        shouldBe: list,
      })),
  },
];
