import type { FindingRow } from './finding-row.ts';
import { said } from './ways.ts';

/** Holding it back, how often it comes, what sets it off, and sleep. */
export const whatChangesIt: readonly FindingRow[] = [
  [
    'cannot-hold-back',
    'Q9; 3.2 tics: not suppressible speaks against one',
    said({ control: ['cannot-stop'] }),
    { 'hemifacial-spasm': 'some', blepharospasm: 'weak', 'post-palsy-synkinesis': 'weak' },
    { 'facial-tic': 'strong' },
  ],
  [
    'held-back-by-trying',
    '3.2 tics: can be held back for a while; tardive dyskinesia: held briefly; 1.1 cannot be held back',
    said({ control: ['yes-by-trying'] }),
    { 'facial-tic': 'some', 'tardive-dyskinesia': 'weak' },
    { 'hemifacial-spasm': 'weak' },
  ],
  [
    'urge-builds-up',
    'Q9; 1.1: an urge points to a tic',
    said({ control: ['urge-builds-up'] }),
    { 'facial-tic': 'strong' },
    { 'hemifacial-spasm': 'some' },
  ],
  [
    'touch-helps',
    'Q9; A: no argument against hemifacial spasm; sources found, item 14: tricks in Meige, too',
    said({ control: ['touch-or-trick'] }),
    { blepharospasm: 'some', 'meige-syndrome': 'weak' },
    {},
  ],
  ['stops-when-distracted', 'Q9', said({ control: ['when-distracted'] }), { 'functional-facial-spasm': 'weak' }, {}],
  [
    'comes-and-goes',
    'Q7: off and on, then near constant',
    said({ frequency: ['daily-on-and-off', 'most-of-the-day'] }),
    { 'hemifacial-spasm': 'weak' },
    {},
  ],
  ['never-stops', 'Q7', said({ frequency: ['never-stops'] }), { 'facial-myokymia': 'some' }, {}],
  [
    'longer-or-more-often',
    '1.2, fact 3',
    said({ trend: ['longer-or-more-often'] }),
    { 'hemifacial-spasm': 'weak' },
    {},
  ],
  ['getting-better', 'Q7', said({ trend: ['better'] }), { 'eyelid-myokymia': 'weak' }, {}],
  [
    'set-off-by-face-moves',
    'Q10: synkinesis "if only then", which is another answer',
    said({ triggers: ['face-movement'] }),
    { 'hemifacial-spasm': 'some', 'post-palsy-synkinesis': 'weak' },
    {},
  ],
  ['set-off-by-light-or-wind', 'Q10', said({ triggers: ['light-wind-or-reading'] }), { blepharospasm: 'some' }, {}],
  ['set-off-by-caffeine', 'Q10', said({ triggers: ['caffeine'] }), { 'eyelid-myokymia': 'some' }, {}],
  [
    'set-off-by-chewing-or-cold',
    'Q10',
    [
      ...said({ pain: ['chewing-pain'] }),
      // As the first edition asked for it.
      ...said({ triggers: ['chewing-or-cold'] }),
    ],
    { 'hemimasticatory-spasm': 'some' },
    {},
  ],
  [
    'goes-on-in-sleep',
    'Q11',
    said({ sleep: ['yes'] }),
    { 'hemifacial-spasm': 'some' },
    { 'facial-tic': 'weak', blepharospasm: 'weak', 'tardive-dyskinesia': 'some' },
  ],
];
