import type { OptionId, QuestionId } from './questions.ts';

/**
 * Small headings for lists of more than eight options, so that nobody has to hold a long list in mind.
 * Every option that is not exclusive stands in one group; the order here is the order on screen.
 */
export const optionGroups = {
  emergency: {
    'face-arm-speech': ['face-droop', 'limb-weakness', 'speech'],
    'head-and-eyes': ['thunderclap-headache', 'vision-loss', 'vertigo-unsteady-or-deaf'],
    'whole-body': ['seizure-or-blackout', 'breathing-or-swallowing'],
  },
  'same-day': {
    'face-and-eyes': ['weakness-under-3-days', 'weakness-both-sides', 'eye-exposed', 'lid-or-pupil'],
    ears: ['ear-blisters', 'hearing-loss-sudden'],
    'body-and-mind': ['arm-jerks-with-face', 'locked-jaw-neck-or-eyes', 'tingling-cramps', 'new-confusion'],
  },
  'current-sites': {
    eye: ['one-eyelid', 'both-lids-one-eye', 'lid-of-each-eye-in-turn', 'around-eye', 'forehead'],
    'lower-face': ['cheek', 'mouth-or-chin', 'eye-with-mouth', 'jaw-or-tongue', 'neck'],
    'beyond-face': ['arm-or-hand', 'elsewhere'],
  },
  movement: {
    twitches: ['tiny-flutter', 'quick-jerks', 'ripples', 'steady-beat'],
    pulls: ['held-pull', 'mouth-held-to-side', 'only-with-face-moves'],
    'jaw-and-lid': ['jaw-clamps', 'chewing-or-tongue', 'lid-droops', 'lids-will-not-open'],
  },
  history: {
    'face-and-nerves': [
      'face-palsy',
      'face-injury-or-surgery',
      'hfs-diagnosed',
      'relative-with-same',
      'tics-in-childhood',
    ],
    'brain-and-nerves': ['stroke-or-tia', 'multiple-sclerosis', 'epilepsy', 'known-tumour-or-aneurysm'],
    'general-health': ['cancer', 'shingles', 'weak-immunity', 'high-blood-pressure', 'pregnant'],
  },
  'new-since': {
    'face-and-eyes': [
      'weakness-or-droop',
      'numbness-or-electric-pain',
      'double-vision-or-painful-blur',
      'hearing-or-balance',
    ],
    'rest-of-body': ['new-headache', 'limb-weak-numb-or-clumsy', 'voice-or-swallowing', 'lump', 'stroke-or-tia'],
    twitch: ['other-side', 'beats-or-never-stops'],
  },
  facts: {
    checked: ['examined', 'scan-normal', 'scan-vessel', 'scan-other', 'scan-awaited', 'injection-planned'],
    'good-to-know': ['speech-hampered', 'tick-or-ring-rash', 'diabetes'],
  },
  'nerve-signs': {
    'eyes-and-head': [
      'double-vision',
      'eye-pain-and-blur',
      'sight-changed',
      'eye-red-or-swollen',
      'new-headaches',
      'tender-scalp',
    ],
    'arms-and-legs': ['limb-numb-or-weak', 'clumsy', 'sudden-sign-over-a-week-ago'],
    'throat-and-neck': ['voice-or-swallowing', 'lump', 'fever'],
  },
  ears: {
    sounds: ['click-with-twitch', 'ringing-one-ear', 'pulse-noise-one-ear'],
    hearing: ['hearing-slowly-worse', 'hearing-worse-over-weeks', 'hearing-both-or-old', 'dizzy-or-unsteady'],
  },
  medicines: {
    'by-mouth': [
      'antipsychotic',
      'anti-sickness',
      'stimulant',
      'epilepsy-or-nerve-pain',
      'blood-thinner',
      'started-or-raised-7-days',
    ],
    injections: ['botulinum'],
  },
  impact: {
    'getting-about': ['eye-shuts-driving-or-walking', 'reading-or-screens'],
    mood: ['avoids-people', 'low-mood', 'worried', 'low-or-worried', 'poor-sleep'],
  },
  triggers: {
    'face-and-jaw': ['face-movement', 'eating-or-cold', 'chewing-or-cold', 'face-touch'],
    'day-to-day': ['stress', 'tiredness', 'light-wind-or-reading', 'caffeine'],
  },
} as const satisfies { readonly [Q in QuestionId]?: Readonly<Record<string, readonly OptionId<Q>[]>> };

type Grouped = keyof typeof optionGroups;

/** The ids of the groups of `Q`; none for a short list. */
export type GroupId<Q extends QuestionId> = Q extends Grouped ? keyof (typeof optionGroups)[Q] & string : never;

/** Options that stand apart though they are neither exclusive nor "not sure": a retired nurse must not slip into the nurse's voice. */
export const setApart: { readonly [Q in QuestionId]?: readonly OptionId<Q>[] } = { respondent: ['nurse'] };
