import type { Answers } from '../../../src/content/questions.ts';
import type { FlagRow } from './red-flags.ts';
import { eyeAndBelow, newTwitch, oneSide, underAYear } from './sayings.ts';
import { said, together } from './ways.ts';
import type { Ways } from './ways.ts';

/** What can be said since the second edition of the questions; "0020" is the decision that lists it line by line. */

/** What shows a weak face or a sore ear, in whatever question it was said. */
const weakOrEarPain: Ways = [
  ...said({ weakness: ['slight-unchanged', 'worse-over-weeks', 'sudden-over-3-days-ago', 'not-sure'] }),
  ...said({ 'same-day': ['weakness-under-3-days', 'weakness-both-sides'] }),
  ...said({ pain: ['ear-pain'] }),
  ...said({ 'same-day-more': ['ear-pain'] }),
];

/** A new sign of the face after an injury, or what a bleed in the head does. */
const newAfterInjury: Ways = [
  ...said({ duration: newTwitch }),
  ...said({ weakness: ['worse-over-weeks', 'sudden-over-3-days-ago', 'not-sure'] }),
  ...said({ pain: ['numbness', 'electric-shocks'] }),
  ...said({ 'nerve-signs': ['double-vision', 'new-headaches'] }),
];

const signWithWeakImmunity: Ways = [
  ...said({ weakness: ['worse-over-weeks'] }),
  ...said({ 'palsy-recovery': ['under-3-weeks'] }),
  ...said({ 'nerve-signs': ['new-headaches', 'fever', 'limb-numb-or-weak', 'clumsy'] }),
];

const signBesidePulseNoise: Ways = [
  ...said({ 'nerve-signs': ['new-headaches', 'sight-changed', 'double-vision', 'eye-pain-and-blur'] }),
  ...said({ 'nerve-signs': ['limb-numb-or-weak', 'clumsy', 'voice-or-swallowing'] }),
  ...said({ pain: ['numbness'] }),
];

const spread = (person: Parameters<typeof said>[0]): Ways => together(said({ ...person, side: oneSide }), eyeAndBelow);
const both = (...signs: NonNullable<Answers['nerve-signs']>[number][]): Ways => [{ 'nerve-signs': signs }];

export const newEmergencies: readonly FlagRow[] = [
  [
    'stroke-not-assessed-now',
    '0020: in the last 7 days or date not sure, not assessed; N1, N2',
    said({ history: ['stroke-or-tia'], 'stroke-when': ['not-assessed-7-days', 'not-assessed-date-not-sure'] }),
  ],
  [
    'throat-after-injection',
    '0020: trouble breathing, swallowing or speaking; N36',
    said({ 'injection-effects': ['breathing-swallowing-or-speech'] }),
  ],
  [
    'lid-and-pupil-after-injection',
    '0020: a lid with unequal pupils, double vision or new pain; N9, N14',
    [{ 'injection-effects': ['lid-lower', 'pupil-double-or-pain'] }],
  ],
  [
    'locked-with-voice-or-swallowing',
    '0020: acute dystonia with voice or swallowing; N16, N17',
    said({ 'same-day': ['locked-jaw-neck-or-eyes'], 'nerve-signs': ['voice-or-swallowing'] }),
  ],
];

export const newForToday: readonly FlagRow[] = [
  [
    'stroke-not-assessed',
    '0020: longer ago, or not sure whether assessed, or not asked; N1',
    said({ history: ['stroke-or-tia'], 'stroke-when': ['not-assessed-longer-ago', 'not-sure'] }),
  ],
  [
    'recent-injury',
    '0020: an injury in the last 4 weeks with a new face sign or headache',
    together(said({ 'history-recent': ['injury-4-weeks'] }), newAfterInjury),
  ],
  [
    'recent-shingles',
    '0020: shingles in the last 4 weeks with weakness or ear pain; S65',
    together(said({ 'history-recent': ['shingles-face-4-weeks'] }), weakOrEarPain),
  ],
  [
    'weak-immunity-with-sign',
    '0020: a new palsy, headache, fever or limb sign',
    together(said({ history: ['weak-immunity'] }), signWithWeakImmunity),
  ],
  [
    'headache-in-pregnancy',
    '0020: pregnant or within 6 weeks of a birth',
    said({ history: ['pregnant'], 'nerve-signs': ['new-headaches'] }),
  ],
  ['fever-with-headache', '0020: judgement', both('fever', 'new-headaches')],
  [
    'lids-will-not-open-new',
    '0020: new and one-sided, until a droop is excluded',
    said({ movement: ['lids-will-not-open'], duration: ['up-to-2-weeks'], side: oneSide }),
  ],
  ['lid-lower-after-injection', '0020: a new lid droop', said({ 'injection-effects': ['lid-lower'] })],
  [
    'pupil-or-pain-after-injection',
    '0020: double vision alone is a listed effect of the injection (N68)',
    said({ 'injection-effects': ['pupil-double-or-pain'] }),
  ],
  [
    'eye-exposed-after-injection',
    '0020: an eye that does not blink by itself, burns or blurs',
    said({ 'injection-effects': ['eye-does-not-blink'] }),
  ],
  ['red-eye-with-changed-sight', '0020: red eye and changed sight; S98', both('eye-red-or-swollen', 'sight-changed')],
];

export const newWithinTwoWeeks: readonly FlagRow[] = [
  [
    'new-twitch-after-stroke',
    '0020: within 3 months of an assessed stroke, or date not sure',
    said({
      history: ['stroke-or-tia'],
      'stroke-when': ['assessed-under-3-months', 'assessed-date-not-sure'],
      duration: newTwitch,
    }),
  ],
  [
    'shingles-date-not-sure',
    '0020: when the shingles were is not known',
    together(said({ history: ['shingles'], 'history-recent': ['not-sure'] }), weakOrEarPain),
  ],
  [
    'ms-with-new-twitch-or-spread',
    '0020: known MS with a new sign or a spasm that spreads; S29',
    [
      ...said({ history: ['multiple-sclerosis'], duration: newTwitch }),
      ...spread({ history: ['multiple-sclerosis'], duration: ['3-to-12-months'] }),
    ],
  ],
  [
    'weak-immunity-with-new-twitch',
    '0020: weak immunity, a twitch of 3 months or less',
    said({ history: ['weak-immunity'], duration: newTwitch }),
  ],
  [
    'young-with-new-spread',
    '0020: under 40, under 3 months, eye and lower face; S80a',
    spread({ age: ['16-29', '30-39'], duration: newTwitch }),
  ],
  [
    'spasm-with-ear-sign',
    '0020: a spasm under 12 months with hearing loss on one side or unsteadiness; S24',
    said({ duration: underAYear, side: oneSide, ears: ['hearing-slowly-worse', 'dizzy-or-unsteady'] }),
  ],
  [
    'pulse-noise-with-sign',
    '0020: noise in time with the pulse with headache, sight or another nerve sign',
    together(said({ ears: ['pulse-noise-one-ear'] }), signBesidePulseNoise),
  ],
  [
    'new-since-diagnosis',
    '0020: each item keeps its level',
    [
      ...said({ 'new-since': ['weakness-or-droop', 'numbness-or-electric-pain', 'hearing-or-balance', 'lump'] }),
      ...said({ 'new-since': ['double-vision-or-painful-blur', 'limb-weak-numb-or-clumsy', 'voice-or-swallowing'] }),
      ...said({ 'new-since': ['new-headache', 'beats-or-never-stops', 'stroke-or-tia'] }),
    ],
  ],
  ['sight-changed', '0020: sight that has changed, not suddenly', said({ 'nerve-signs': ['sight-changed'] })],
];
