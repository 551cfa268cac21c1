import type { ConditionId } from './conditions.ts';
import { has } from './criterion.ts';
import type { Criterion, PositiveCriterion } from './criterion.ts';
import { judgement, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** What must never be taken off the list, whatever was denied: a missed one does harm. */
type NeverTakenOff =
  | 'stroke'
  | 'focal-seizure'
  | 'acoustic-neuroma'
  | 'meningioma'
  | 'parotid-tumour'
  | 'basilar-artery-aneurysm'
  | 'multiple-sclerosis'
  | 'ramsay-hunt'
  | 'acute-dystonia'
  | 'giant-cell-arteritis';

interface DeniedCause {
  /** The cause that makes the condition was denied: "none of these" was said. Never "not sure", never a box left empty. */
  readonly when: Criterion;
  /** It stays on the list all the same, with a sentence that says how both can be true. */
  readonly unless: PositiveCriterion | null;
  readonly basis: Basis;
}

/** Conditions that do not fit where their cause was denied. */
export const deniedCauses: { readonly [C in Exclude<ConditionId, NeverTakenOff>]?: DeniedCause } = {
  // A weakness that is left over from a palsy or an injury says that there was one after all.
  'post-palsy-synkinesis': {
    when: { all: [has('history', 'none'), { not: has('weakness', 'left-over') }] },
    unless: has('movement', 'only-with-face-moves'),
    basis: study('S3', 'N42'),
  },
  'tardive-dyskinesia': { when: has('medicines', 'none'), unless: null, basis: judgement('S79', 'N34') },
};

const byCondition: { readonly [C in ConditionId]?: DeniedCause } = deniedCauses;

/** What denies the cause of the condition; undefined where nothing that is said can. */
export function deniedCauseOf(condition: ConditionId): DeniedCause | undefined {
  return byCondition[condition];
}
