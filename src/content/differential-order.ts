import { study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';
import type { ListId } from './condition-lists.ts';
import type { ConditionId } from './conditions.ts';

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

/** Among conditions of a list that weigh the same: common and harmless ones first. */
export const calmOrder: Readonly<Record<ListId, readonly ConditionId[]>> = {
  movement: [
    'eyelid-myokymia',
    'hemifacial-spasm',
    'blepharospasm',
    'post-palsy-synkinesis',
    'facial-tic',
    'drooping-eyelid',
    'functional-facial-spasm',
    'hemimasticatory-spasm',
    'meige-syndrome',
    'tardive-dyskinesia',
    'facial-myokymia',
    'acute-dystonia',
    'focal-seizure',
  ],
  cause: [
    'bells-palsy',
    'trigeminal-neuralgia',
    'multiple-sclerosis',
    'acoustic-neuroma',
    'meningioma',
    'basilar-artery-aneurysm',
    'parotid-tumour',
    'hypocalcaemia',
    'ramsay-hunt',
    'giant-cell-arteritis',
    'stroke',
  ],
};
