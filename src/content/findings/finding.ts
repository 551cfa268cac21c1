import type { ConditionId } from '../conditions.ts';
import type { PositiveCriterion } from '../criterion.ts';
import type { Basis } from '../evidence-basis.ts';

/**
 * How much an answer says for or against a condition, from the most: the project's reading of the sources, not a likelihood.
 * Conditions are put in order by the strong ones; where these are level by those of some strength or more; then by all.
 */
export const strengths = ['strong', 'some', 'weak'] as const;

export type Strength = (typeof strengths)[number];

/** An answer, or a few together, that speak for some conditions and against others. */
export interface Finding {
  readonly when: PositiveCriterion;
  readonly supports: { readonly [C in ConditionId]?: Strength };
  readonly opposes: { readonly [C in ConditionId]?: Strength };
  readonly basis: Basis;
}

export type Findings = Readonly<Record<string, Finding>>;
