import { study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';
import type { ConditionId } from './conditions.ts';
import type { Strength } from './findings/finding.ts';

/** The five that questions cannot rule out. Always on the differential list. Contract: `seedConditions`. */
export const cannotBeRuledOut = [
  'basilar-artery-aneurysm',
  'acoustic-neuroma',
  'meningioma',
  'multiple-sclerosis',
  'bells-palsy',
] as const satisfies readonly ConditionId[];

/** What stands behind "about 1 in 200 had a tumour": 9 of 2,050 people and 9 of 1,642 who had surgery for the spasm. */
export const tumourInSpasmBasis: Basis = study('S24', 'S25');

/** Among conditions that fit equally well: common and harmless ones first. */
export const calmOrder: readonly ConditionId[] = [
  'eyelid-myokymia',
  'hemifacial-spasm',
  'blepharospasm',
  'post-palsy-synkinesis',
  'bells-palsy',
  'facial-tic',
  'drooping-eyelid',
  'trigeminal-neuralgia',
  'functional-facial-spasm',
  'hemimasticatory-spasm',
  'meige-syndrome',
  'tardive-dyskinesia',
  'facial-myokymia',
  'multiple-sclerosis',
  'acoustic-neuroma',
  'meningioma',
  'basilar-artery-aneurysm',
  'parotid-tumour',
  'focal-seizure',
  'hypocalcaemia',
  'ramsay-hunt',
  'stroke',
];

/** Puts conditions in order and nothing else: judgement, not a likelihood, and never shown. */
export const weight: Readonly<Record<Strength, number>> = { strong: 4, some: 2, weak: 1 };
