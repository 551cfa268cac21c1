import { conditions } from '../content/conditions.ts';
import type { ConditionId } from '../content/conditions.ts';
import { calmOrder, cannotBeRuledOut, weight } from '../content/differential-order.ts';
import type { FindingId } from '../content/findings.ts';
import { speaking } from './findings-in.ts';
import type { Weighed } from './findings-in.ts';

export interface DifferentialEntry {
  readonly condition: ConditionId;
  readonly supports: readonly FindingId[];
  readonly opposes: readonly FindingId[];
  /** `fits`: the answers point to it. `not-ruled-out`: listed because questions cannot rule it out. */
  readonly listed: 'fits' | 'not-ruled-out';
}

/** The conditions that fit best first, then the five that questions cannot rule out. */
export function differentialOf(present: readonly FindingId[]): DifferentialEntry[] {
  const judged = conditions.map((condition) => {
    const supports = speaking(present, 'supports', condition);
    const opposes = speaking(present, 'opposes', condition);
    return { condition, supports, opposes, balance: sum(supports) - sum(opposes) };
  });
  const fitting = judged
    .filter(({ supports, balance }) => balance > 0 && supports.some(({ strength }) => strength !== 'weak'))
    .sort((a, b) => b.balance - a.balance || calm(a.condition) - calm(b.condition));
  const rest = judged.filter(
    (one) => cannotBeRuledOut.some((condition) => condition === one.condition) && !fitting.includes(one),
  );
  return [
    ...fitting.map((one) => ({ ...entry(one), listed: 'fits' as const })),
    ...rest.map((one) => ({ ...entry(one), listed: 'not-ruled-out' as const })),
  ];
}

function sum(weighed: readonly Weighed[]): number {
  return weighed.reduce((total, { strength }) => total + weight[strength], 0);
}

function calm(condition: ConditionId): number {
  return calmOrder.indexOf(condition);
}

function entry(judged: { condition: ConditionId; supports: readonly Weighed[]; opposes: readonly Weighed[] }) {
  return {
    condition: judged.condition,
    supports: judged.supports.map(({ finding }) => finding),
    opposes: judged.opposes.map(({ finding }) => finding),
  };
}
