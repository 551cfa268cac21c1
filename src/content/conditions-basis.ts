import type { ConditionId } from './conditions.ts';
import { guidance, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** What stands behind the one line that says what a condition is. Its page holds the same sources, and more. */
export const conditionBasis: { readonly [C in ConditionId]: Basis } = {
  'hemifacial-spasm': study('S1', 'S2'),
  'basilar-artery-aneurysm': study('S25', 'S27', 'S28', 'S70'),
  'acoustic-neuroma': guidance('S74'),
  meningioma: study('S24', 'S75', 'S76'),
  'multiple-sclerosis': study('S29', 'S73'),
  'bells-palsy': guidance('S60', 'S61', 'S1', 'S3'),
  'post-palsy-synkinesis': study('S3', 'S63'),
  blepharospasm: study('S1', 'S38', 'S39', 'S53b'),
  'meige-syndrome': study('S1', 'S80g'),
  'eyelid-myokymia': guidance('S56', 'S57a', 'S32b'),
  'facial-myokymia': study('S29b', 'S31', 'S103'),
  'facial-tic': guidance('S57a', 'S104'),
  'focal-seizure': study('S97', 'S97b', 'N27'),
  'hemimasticatory-spasm': study('S35', 'S36'),
  'functional-facial-spasm': study('S33', 'S34'),
  'trigeminal-neuralgia': guidance('S59', 'S91'),
  'tardive-dyskinesia': study('S79'),
  'ramsay-hunt': guidance('S65', 'S66'),
  stroke: guidance('S106', 'S60'),
  hypocalcaemia: guidance('S77', 'S77b'),
  'parotid-tumour': guidance('S64', 'S105'),
  'drooping-eyelid': study('N15'),
  'acute-dystonia': study('N16', 'N95', 'N96'),
  'giant-cell-arteritis': guidance('N5', 'N97', 'N114'),
};
