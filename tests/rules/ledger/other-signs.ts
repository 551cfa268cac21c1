import type { Answers, OptionId } from '../../../src/content/questions.ts';
import type { FindingRow } from './finding-row.ts';
import { said, together } from './ways.ts';

const fiftyOrUnknown: readonly OptionId<'age'>[] = ['50-69', '70-or-over', 'not-sure'];
const headOrScalp = ['new-headaches', 'tender-scalp'] as const;

/** Two ticks of one question: a sore head or scalp, and sight that has changed. */
const withSight = fiftyOrUnknown.flatMap((age) =>
  headOrScalp.flatMap((head): Answers[] => [
    { age, 'nerve-signs': [head, 'eye-pain-and-blur'] },
    { age, 'nerve-signs': [head, 'sight-changed'] },
  ]),
);

/** Weakness that is not new, pain, ears and nerves. */
export const otherSigns: readonly FindingRow[] = [
  [
    'weakness-slight-unchanged',
    'Q13; 1.1 weakness',
    said({ weakness: ['slight-unchanged'] }),
    { 'hemifacial-spasm': 'weak', 'post-palsy-synkinesis': 'weak' },
    {},
  ],
  [
    'weakness-growing',
    'Q13',
    said({ weakness: ['worse-over-weeks'] }),
    { 'acoustic-neuroma': 'some', meningioma: 'some', 'parotid-tumour': 'some' },
    {},
  ],
  [
    'weakness-sudden-unexplained',
    '10.3',
    said({ weakness: ['sudden-over-3-days-ago'] }),
    { 'bells-palsy': 'some', stroke: 'some' },
    {},
  ],
  [
    'weakness-left-over',
    'Q13: since a palsy',
    said({ weakness: ['left-over'] }),
    { 'post-palsy-synkinesis': 'some' },
    {},
  ],
  [
    'no-pain',
    'Q12; 3.2: no shock pain, no cramp',
    said({ pain: ['none'] }),
    { 'hemifacial-spasm': 'weak' },
    { 'trigeminal-neuralgia': 'strong', 'hemimasticatory-spasm': 'weak' },
  ],
  [
    'electric-shocks',
    'Q12; 1.1 pain',
    said({ pain: ['electric-shocks'] }),
    { 'trigeminal-neuralgia': 'strong', 'basilar-artery-aneurysm': 'some' },
    {},
  ],
  [
    'shocks-set-off-by-touch',
    'Q10',
    said({ pain: ['electric-shocks'], triggers: ['face-touch'] }),
    { 'trigeminal-neuralgia': 'some' },
    {},
  ],
  ['jaw-cramp', 'Q12', said({ pain: ['jaw-cramp'] }), { 'hemimasticatory-spasm': 'some' }, {}],
  [
    'ear-pain-with-fresh-weakness',
    '4, level 2: weak with ear pain may be Ramsay Hunt; 0020',
    together(said({ 'same-day': ['weakness-under-3-days', 'weakness-both-sides'] }), [
      ...said({ pain: ['ear-pain'] }),
      ...said({ 'same-day-more': ['ear-pain'] }),
    ]),
    { 'ramsay-hunt': 'some' },
    {},
  ],
  [
    'shingles-of-face-recent',
    '0020: fresh shingles of face or ear',
    said({ 'history-recent': ['shingles-face-4-weeks'] }),
    { 'ramsay-hunt': 'strong' },
    {},
  ],
  [
    'stroke-without-a-check',
    '0020: no doctor has assessed it',
    said({ 'stroke-when': ['not-assessed-7-days', 'not-assessed-longer-ago', 'not-assessed-date-not-sure'] }),
    { stroke: 'strong' },
    {},
  ],
  [
    'lid-or-pupil-after-injection',
    '0020: a lid or a pupil after toxin',
    said({ 'injection-effects': ['lid-lower', 'pupil-double-or-pain'] }),
    { 'drooping-eyelid': 'some' },
    {},
  ],
  [
    'lids-do-not-open',
    '0020: apraxia of lid opening, or a droop',
    said({ movement: ['lids-will-not-open'] }),
    { blepharospasm: 'some', 'drooping-eyelid': 'some' },
    { 'hemifacial-spasm': 'some', 'eyelid-myokymia': 'strong' },
  ],
  ['ear-pain', 'Q12', said({ pain: ['ear-pain'] }), { 'ramsay-hunt': 'weak', 'bells-palsy': 'weak' }, {}],
  [
    'face-numb',
    'Q12; 3.1 aneurysm: one-sided face numbness',
    said({ pain: ['numbness'] }),
    {
      'acoustic-neuroma': 'some',
      meningioma: 'some',
      'multiple-sclerosis': 'weak',
      'basilar-artery-aneurysm': 'weak',
    },
    {},
  ],
  ['click-with-twitch', 'Q15', said({ ears: ['click-with-twitch'] }), { 'hemifacial-spasm': 'some' }, {}],
  [
    'ringing-in-one-ear',
    'Q15; 3.1; 7.5, case 4',
    said({ ears: ['ringing-one-ear'] }),
    { 'acoustic-neuroma': 'some', meningioma: 'weak' },
    {},
  ],
  [
    'hearing-slowly-worse',
    'Q15; 3.1',
    said({ ears: ['hearing-slowly-worse'] }),
    { 'acoustic-neuroma': 'strong', meningioma: 'some' },
    {},
  ],
  [
    'hearing-worse-over-weeks',
    'Q15',
    said({ ears: ['hearing-worse-over-weeks'] }),
    { 'acoustic-neuroma': 'some', meningioma: 'weak' },
    {},
  ],
  [
    'unsteady',
    'Q15; 3.1',
    said({ ears: ['dizzy-or-unsteady'] }),
    { 'acoustic-neuroma': 'weak', meningioma: 'weak', 'multiple-sclerosis': 'weak' },
    {},
  ],
  [
    'double-vision',
    'Q16; 10.1',
    said({ 'nerve-signs': ['double-vision'] }),
    {
      'multiple-sclerosis': 'some',
      'basilar-artery-aneurysm': 'some',
      'acoustic-neuroma': 'weak',
      'drooping-eyelid': 'weak',
    },
    {},
  ],
  ['eye-pain-and-blur', 'Q16', said({ 'nerve-signs': ['eye-pain-and-blur'] }), { 'multiple-sclerosis': 'strong' }, {}],
  [
    'limb-numb-or-weak',
    'Q16; 3.1',
    said({ 'nerve-signs': ['limb-numb-or-weak'] }),
    { 'multiple-sclerosis': 'some', stroke: 'weak' },
    {},
  ],
  ['clumsy', 'Q16', said({ 'nerve-signs': ['clumsy'] }), { 'multiple-sclerosis': 'some' }, {}],
  [
    'voice-or-swallowing',
    'Q16; 3.1 the tumours: hoarse voice, swallowing',
    said({ 'nerve-signs': ['voice-or-swallowing'] }),
    { 'basilar-artery-aneurysm': 'some', 'acoustic-neuroma': 'weak', meningioma: 'weak' },
    {},
  ],
  [
    'new-headaches',
    'Q16; 3.1',
    said({ 'nerve-signs': ['new-headaches'] }),
    { meningioma: 'some', 'acoustic-neuroma': 'weak', 'basilar-artery-aneurysm': 'weak' },
    {},
  ],
  [
    'scalp-sore',
    'N114: tenderness of the scalp, over 50',
    said({ age: fiftyOrUnknown, 'nerve-signs': ['tender-scalp'] }),
    { 'giant-cell-arteritis': 'some' },
    {},
  ],
  [
    'head-pain-with-sore-jaw',
    '10.7, N97, N114: 50 or over, head or scalp, with the jaw; the ache on chewing as it was asked before',
    [
      ...said({ age: fiftyOrUnknown, 'nerve-signs': headOrScalp, pain: ['jaw-cramp', 'chewing-pain'] }),
      ...said({ age: fiftyOrUnknown, 'nerve-signs': headOrScalp, pain: ['ache'], triggers: ['chewing-or-cold'] }),
    ],
    { 'giant-cell-arteritis': 'strong' },
    {},
  ],
  [
    'head-pain-with-changed-sight',
    '10.7, N97, N114: 50 or over, head or scalp, with sight',
    withSight,
    { 'giant-cell-arteritis': 'strong' },
    {},
  ],
  ['lump', 'Q16; 3.2', said({ 'nerve-signs': ['lump'] }), { 'parotid-tumour': 'strong' }, {}],
  [
    'sudden-sign-never-seen',
    '10.2: a stroke or TIA of ten days ago',
    said({ 'nerve-signs': ['sudden-sign-over-a-week-ago'] }),
    { stroke: 'strong' },
    {},
  ],
];
