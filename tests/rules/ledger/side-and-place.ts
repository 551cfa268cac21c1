import type { FindingRow } from './finding-row.ts';
import { firstAtEye, lowerFace, oneSide, twitching } from './sayings.ts';
import { said } from './ways.ts';

const eyeAndLower = lowerFace.map((site) => ({ 'current-sites': ['around-eye', site] }) as const);

export const sideAndPlace: readonly FindingRow[] = [
  [
    'one-side',
    'Q4; 1.1 one side only; 3.2 the others of one side, which it does not tell apart (decision 0005)',
    said({ duration: twitching, side: oneSide }),
    {
      'hemifacial-spasm': 'some',
      'hemimasticatory-spasm': 'weak',
      'post-palsy-synkinesis': 'weak',
      'eyelid-myokymia': 'weak',
      'facial-myokymia': 'weak',
      'focal-seizure': 'weak',
      'functional-facial-spasm': 'weak',
    },
    { blepharospasm: 'strong', 'meige-syndrome': 'strong', 'tardive-dyskinesia': 'some' },
  ],
  [
    'both-sides-at-once',
    'Q4; 2.1 synchronous; 3.2 low calcium: usually both sides',
    said({ duration: twitching, side: ['both-together'] }),
    { blepharospasm: 'strong', 'meige-syndrome': 'some', 'tardive-dyskinesia': 'weak', hypocalcaemia: 'weak' },
    { 'hemifacial-spasm': 'strong', 'hemimasticatory-spasm': 'some' },
  ],
  [
    'both-sides-and-lower-face',
    '3.2 Meige: both sides with jaw, mouth or tongue',
    said({
      duration: twitching,
      side: ['both-together'],
      'current-sites': ['cheek', 'mouth-or-chin', 'jaw-or-tongue'],
    }),
    { 'meige-syndrome': 'strong', 'tardive-dyskinesia': 'weak' },
    {},
  ],
  [
    'both-sides-in-turn',
    'Q4; 1.1: the two sides are not synchronous; 2.1 blepharospasm is',
    said({ duration: twitching, side: ['both-separately'] }),
    { 'hemifacial-spasm': 'weak', 'functional-facial-spasm': 'weak' },
    { blepharospasm: 'some' },
  ],
  [
    'moves-about',
    'Q4; 3.2 tics: different places',
    said({ duration: twitching, side: ['moves-about'] }),
    { 'facial-tic': 'some', 'functional-facial-spasm': 'weak' },
    { 'hemifacial-spasm': 'strong' },
  ],
  [
    'began-at-eye',
    'Q5; 3.2: eye muscles against the jaw muscle, slow eye-first spread against functional; strong only with the spread (decision 0005)',
    said({ 'onset-site': firstAtEye }),
    { 'hemifacial-spasm': 'some', blepharospasm: 'weak' },
    { 'hemimasticatory-spasm': 'some', 'functional-facial-spasm': 'weak' },
  ],
  [
    'eye-first-then-lower-face',
    '1.1 first site and spread: S4 calls this the typical onset (92%), S7 93.4%',
    said({ side: oneSide, 'onset-site': firstAtEye }).flatMap((start) =>
      eyeAndLower.map((sites) => ({ ...start, ...sites })),
    ),
    { 'hemifacial-spasm': 'strong' },
    {},
  ],
  ['began-at-cheek', 'Q5: atypical', said({ 'onset-site': ['cheek'] }), {}, { 'hemifacial-spasm': 'weak' }],
  [
    'began-at-mouth',
    'Q5: atypical, or functional, or a seizure',
    said({ 'onset-site': ['mouth-or-chin'] }),
    { 'functional-facial-spasm': 'some', 'focal-seizure': 'weak' },
    { 'hemifacial-spasm': 'weak' },
  ],
  [
    'began-at-jaw',
    'Q5',
    said({ 'onset-site': ['jaw'] }),
    { 'hemimasticatory-spasm': 'strong' },
    { 'hemifacial-spasm': 'strong' },
  ],
  [
    'began-on-whole-side',
    'Q5; 1.1 first site',
    said({ 'onset-site': ['whole-side'] }),
    { 'post-palsy-synkinesis': 'some' },
    { 'hemifacial-spasm': 'weak' },
  ],
  [
    'eye-and-lower-face',
    'Q6; 3.2 eyelid twitch: spread speaks against it; 3.1 after a palsy: upper and lower face',
    said({ side: oneSide }).flatMap((side) => eyeAndLower.map((sites) => ({ ...side, ...sites }))),
    { 'hemifacial-spasm': 'strong', 'post-palsy-synkinesis': 'weak' },
    { 'eyelid-myokymia': 'some' },
  ],
  [
    'eye-and-mouth-pull-together',
    'Q6',
    said({ duration: twitching, side: oneSide, 'eye-and-mouth-together': ['yes'] }),
    { 'hemifacial-spasm': 'some', 'post-palsy-synkinesis': 'weak' },
    {},
  ],
  [
    'one-lid-only',
    'Q6; 3.2; 1.1 first site: most spasms begin in a lid; what moves is the eye and no jaw',
    said({ 'current-sites': ['one-eyelid'] }),
    { 'eyelid-myokymia': 'strong', 'hemifacial-spasm': 'weak' },
    { 'hemimasticatory-spasm': 'some', 'functional-facial-spasm': 'weak' },
  ],
  [
    'jaw-or-tongue',
    'Q6; 3.2',
    said({ 'current-sites': ['jaw-or-tongue'] }),
    { 'tardive-dyskinesia': 'some', 'meige-syndrome': 'some', 'hemimasticatory-spasm': 'some' },
    { 'hemifacial-spasm': 'weak' },
  ],
  [
    'arm-with-face',
    'Q2, Q6; 3.2 seizures: spread to the hand; "stays in the lid" for the eyelid twitch',
    [...said({ 'same-day': ['arm-jerks-with-face'] }), ...said({ 'current-sites': ['arm-or-hand'] })],
    { 'focal-seizure': 'strong' },
    { 'hemifacial-spasm': 'some', 'eyelid-myokymia': 'some' },
  ],
  [
    'elsewhere-too',
    '3.2 tics: different places; functional: also limb symptoms',
    said({ 'current-sites': ['elsewhere'] }),
    { 'facial-tic': 'weak', 'functional-facial-spasm': 'weak' },
    { 'hemifacial-spasm': 'weak' },
  ],
];
