/** The conditions that have a page, in the order of the contract. Slugs are public and append-only. */
export const conditions = [
  'hemifacial-spasm',
  'basilar-artery-aneurysm',
  'acoustic-neuroma',
  'meningioma',
  'multiple-sclerosis',
  'bells-palsy',
  'post-palsy-synkinesis',
  'blepharospasm',
  'meige-syndrome',
  'eyelid-myokymia',
  'facial-myokymia',
  'facial-tic',
  'focal-seizure',
  'hemimasticatory-spasm',
  'functional-facial-spasm',
  'trigeminal-neuralgia',
  'tardive-dyskinesia',
  'ramsay-hunt',
  'stroke',
  'hypocalcaemia',
  'parotid-tumour',
  'drooping-eyelid',
  'acute-dystonia',
  'giant-cell-arteritis',
] as const;

export type ConditionId = (typeof conditions)[number];
