import type { ConditionPagesWords } from '../condition-pages.ts';
import { words as acousticNeuroma } from './conditions/acoustic-neuroma.ts';
import { words as acuteDystonia } from './conditions/acute-dystonia.ts';
import { words as basilarArteryAneurysm } from './conditions/basilar-artery-aneurysm.ts';
import { words as bellsPalsy } from './conditions/bells-palsy.ts';
import { words as blepharospasm } from './conditions/blepharospasm.ts';
import { words as droopingEyelid } from './conditions/drooping-eyelid.ts';
import { words as eyelidMyokymia } from './conditions/eyelid-myokymia.ts';
import { words as facialMyokymia } from './conditions/facial-myokymia.ts';
import { words as facialTic } from './conditions/facial-tic.ts';
import { words as focalSeizure } from './conditions/focal-seizure.ts';
import { words as functionalFacialSpasm } from './conditions/functional-facial-spasm.ts';
import { words as giantCellArteritis } from './conditions/giant-cell-arteritis.ts';
import { words as hemifacialSpasm } from './conditions/hemifacial-spasm.ts';
import { words as hemimasticatorySpasm } from './conditions/hemimasticatory-spasm.ts';
import { words as hypocalcaemia } from './conditions/hypocalcaemia.ts';
import { words as meigeSyndrome } from './conditions/meige-syndrome.ts';
import { words as meningioma } from './conditions/meningioma.ts';
import { words as multipleSclerosis } from './conditions/multiple-sclerosis.ts';
import { words as parotidTumour } from './conditions/parotid-tumour.ts';
import { words as postPalsySynkinesis } from './conditions/post-palsy-synkinesis.ts';
import { words as ramsayHunt } from './conditions/ramsay-hunt.ts';
import { words as stroke } from './conditions/stroke.ts';
import { words as tardiveDyskinesia } from './conditions/tardive-dyskinesia.ts';
import { words as trigeminalNeuralgia } from './conditions/trigeminal-neuralgia.ts';

export const conditionPages: ConditionPagesWords = {
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
};
