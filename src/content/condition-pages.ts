import type { ConditionId } from './conditions.ts';
import type { ConditionPage, ConditionPageWords } from './condition-page.ts';
import { page as acousticNeuroma } from './conditions/acoustic-neuroma.ts';
import { page as acuteDystonia } from './conditions/acute-dystonia.ts';
import { page as basilarArteryAneurysm } from './conditions/basilar-artery-aneurysm.ts';
import { page as bellsPalsy } from './conditions/bells-palsy.ts';
import { page as blepharospasm } from './conditions/blepharospasm.ts';
import { page as droopingEyelid } from './conditions/drooping-eyelid.ts';
import { page as eyelidMyokymia } from './conditions/eyelid-myokymia.ts';
import { page as facialMyokymia } from './conditions/facial-myokymia.ts';
import { page as facialTic } from './conditions/facial-tic.ts';
import { page as focalSeizure } from './conditions/focal-seizure.ts';
import { page as functionalFacialSpasm } from './conditions/functional-facial-spasm.ts';
import { page as giantCellArteritis } from './conditions/giant-cell-arteritis.ts';
import { page as hemifacialSpasm } from './conditions/hemifacial-spasm.ts';
import { page as hemimasticatorySpasm } from './conditions/hemimasticatory-spasm.ts';
import { page as hypocalcaemia } from './conditions/hypocalcaemia.ts';
import { page as meigeSyndrome } from './conditions/meige-syndrome.ts';
import { page as meningioma } from './conditions/meningioma.ts';
import { page as multipleSclerosis } from './conditions/multiple-sclerosis.ts';
import { page as parotidTumour } from './conditions/parotid-tumour.ts';
import { page as postPalsySynkinesis } from './conditions/post-palsy-synkinesis.ts';
import { page as ramsayHunt } from './conditions/ramsay-hunt.ts';
import { page as stroke } from './conditions/stroke.ts';
import { page as tardiveDyskinesia } from './conditions/tardive-dyskinesia.ts';
import { page as trigeminalNeuralgia } from './conditions/trigeminal-neuralgia.ts';
import { cannotBeRuledOut } from './differential-order.ts';

/** The page of every condition: a missing one does not compile. */
export const conditionPages = {
  'hemifacial-spasm': hemifacialSpasm,
  'basilar-artery-aneurysm': basilarArteryAneurysm,
  'acoustic-neuroma': acousticNeuroma,
  meningioma,
  'multiple-sclerosis': multipleSclerosis,
  'bells-palsy': bellsPalsy,
  'post-palsy-synkinesis': postPalsySynkinesis,
  blepharospasm,
  'meige-syndrome': meigeSyndrome,
  'eyelid-myokymia': eyelidMyokymia,
  'facial-myokymia': facialMyokymia,
  'facial-tic': facialTic,
  'focal-seizure': focalSeizure,
  'hemimasticatory-spasm': hemimasticatorySpasm,
  'functional-facial-spasm': functionalFacialSpasm,
  'trigeminal-neuralgia': trigeminalNeuralgia,
  'tardive-dyskinesia': tardiveDyskinesia,
  'ramsay-hunt': ramsayHunt,
  stroke,
  hypocalcaemia,
  'parotid-tumour': parotidTumour,
  'drooping-eyelid': droopingEyelid,
  'acute-dystonia': acuteDystonia,
  'giant-cell-arteritis': giantCellArteritis,
} as const satisfies { readonly [C in ConditionId]: ConditionPage };

/** The words of all pages in one language. */
export type ConditionPagesWords = {
  readonly [C in ConditionId]: ConditionPageWords<(typeof conditionPages)[C]>;
};

/** Pages about something that can be an emergency: when to get help comes first there. */
export const helpFirst: readonly ConditionId[] = [
  'stroke',
  'bells-palsy',
  'ramsay-hunt',
  'drooping-eyelid',
  'acute-dystonia',
  'giant-cell-arteritis',
  'basilar-artery-aneurysm',
  'focal-seizure',
  'hypocalcaemia',
];

/** How the list of all pages is grouped; in each group the common and harmless ones first, and stroke before all. */
export const conditionGroups = {
  about: ['hemifacial-spasm'],
  checkedFor: cannotBeRuledOut,
  others: [
    'eyelid-myokymia',
    'blepharospasm',
    'post-palsy-synkinesis',
    'facial-tic',
    'trigeminal-neuralgia',
    'functional-facial-spasm',
    'hemimasticatory-spasm',
    'meige-syndrome',
    'tardive-dyskinesia',
    'facial-myokymia',
    'parotid-tumour',
  ],
  helpFast: [
    'stroke',
    'ramsay-hunt',
    'focal-seizure',
    'drooping-eyelid',
    'hypocalcaemia',
    'acute-dystonia',
    'giant-cell-arteritis',
  ],
} as const satisfies Readonly<Record<string, readonly ConditionId[]>>;

export type ConditionGroup = keyof typeof conditionGroups;
