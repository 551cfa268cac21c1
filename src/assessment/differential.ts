import type { ConditionId } from '../content/conditions.ts';
import { behindTheLevel } from '../content/behind-the-level.ts';
import { cannotBeRuledOut } from '../content/differential-order.ts';
import type { Fit } from '../content/fit-rules.ts';
import type { FindingId } from '../content/findings.ts';
import type { DispositionReason } from './disposition.ts';
import { findingsOn } from './judged-conditions.ts';
import type { JudgedCondition } from './judged-conditions.ts';

export interface DifferentialEntry {
  readonly condition: ConditionId;
  readonly supports: readonly FindingId[];
  readonly opposes: readonly FindingId[];
  /** `behind-the-level`: why it cannot wait. `fits`: the answers point to it. `not-ruled-out`: questions cannot rule it out. */
  readonly listed: 'behind-the-level' | 'fits' | 'not-ruled-out';
  /** Listed though the cause that makes it was denied. */
  readonly isCauseDenied: boolean;
}

/**
 * First what the level is for; then what the movement is most likely, the causes that the answers point to, and what else fits;
 * last what questions cannot rule out.
 */
export function differentialOf(
  judged: readonly JudgedCondition[],
  fit: Fit,
  reasons: readonly DispositionReason[],
): DifferentialEntry[] {
  const heads = headsOf(reasons);
  const fitting = (list: JudgedCondition['list']): ConditionId[] =>
    judged.filter((one) => one.fits && one.list === list).map(({ condition }) => condition);
  const named = inOneList({ heads, movements: fitting('movement'), causes: fitting('cause') }, fit);
  const rest = cannotBeRuledOut.filter((condition) => !named.includes(condition));
  return [
    ...named.map((condition) => entryFor(condition, judged, heads.includes(condition) ? 'behind-the-level' : 'fits')),
    ...rest.map((condition) => entryFor(condition, judged, 'not-ruled-out')),
  ];
}

/** The conditions behind an emergency or same-day level, most urgent first, each once. */
export function headsOf(reasons: readonly DispositionReason[]): ConditionId[] {
  const level = reasons[0]?.atLeast;
  const behind: Readonly<Record<string, ConditionId | null>> = behindTheLevel;
  const heads = reasons.filter(({ atLeast }) => atLeast === level).flatMap(({ id }) => behind[id] ?? []);
  return [...new Set(heads)];
}

/** The lists that are put together, each with the best first. */
export interface NamedLists {
  readonly heads: readonly ConditionId[];
  readonly movements: readonly ConditionId[];
  readonly causes: readonly ConditionId[];
}

/** What heads the page; the first movement; the causes; the other movements. */
export function inOneList({ heads, movements, causes }: NamedLists, fit: Fit): ConditionId[] {
  const others = (list: readonly ConditionId[]) => list.filter((condition) => !heads.includes(condition));
  const [first, ...rest] = spasmInItsPlace(others(movements), fit);
  return [...heads, ...(first === undefined ? [] : [first]), ...others(causes), ...rest];
}

/** What fits poorly is not named first while something else is there to be named. */
function spasmInItsPlace(movements: readonly ConditionId[], fit: Fit): readonly ConditionId[] {
  const [first, second, ...rest] = movements;
  if (fit !== 'unlikely' || first !== 'hemifacial-spasm' || second === undefined) return movements;
  return [second, first, ...rest];
}

function entryFor(
  condition: ConditionId,
  judged: readonly JudgedCondition[],
  listed: DifferentialEntry['listed'],
): DifferentialEntry {
  return {
    condition,
    supports: findingsOn(judged, condition, 'supports'),
    opposes: findingsOn(judged, condition, 'opposes'),
    listed,
    isCauseDenied: judged.some((one) => one.condition === condition && one.isCauseDenied),
  };
}
