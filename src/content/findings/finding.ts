import type { ConditionId } from '../conditions.ts';
import type { PositiveCriterion } from '../criterion.ts';
import type { Basis } from '../evidence-basis.ts';

/** How much an answer says for or against a condition: the project's reading of the sources, not a likelihood. */
export type Strength = 'strong' | 'some' | 'weak';

/** An answer, or a few together, that speak for some conditions and against others. */
export interface Finding {
  readonly when: PositiveCriterion;
  readonly supports: { readonly [C in ConditionId]?: Strength };
  readonly opposes: { readonly [C in ConditionId]?: Strength };
  readonly basis: Basis;
}

export type Findings = Readonly<Record<string, Finding>>;
