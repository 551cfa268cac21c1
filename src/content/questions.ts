/**
 * The questions of the contract, in the order they are asked: ids, kind and options.
 * Ids are public and append-only: saved interviews, codes and documents use them.
 * Words live in the locales, branching in `routing.ts`.
 */
interface QuestionShape {
  readonly id: string;
  readonly type: 'single' | 'multiple';
  readonly options: readonly string[];
  /** Options that stand alone in a multiple choice ("none", "not sure"). */
  readonly exclusive?: readonly string[];
  /** Asked last, after an offer to go straight to the result. */
  readonly optional?: true;
  /** No longer offered. An answer from before is still read, judged and told. */
  readonly retiredOptions?: readonly string[];
  /** No longer asked, unless an older interview has an answer to it. */
  readonly retired?: true;
}

export const questions = [
  {
    id: 'respondent',
    type: 'single',
    options: ['self', 'carer', 'nurse'],
  },
  {
    id: 'age',
    type: 'single',
    options: ['under-16', '16-29', '30-39', '40-49', '50-69', '70-or-over', 'not-sure'],
  },
  {
    id: 'emergency',
    type: 'multiple',
    options: [
      'face-droop',
      'limb-weakness',
      'speech',
      'thunderclap-headache',
      'seizure-or-blackout',
      'vision-loss',
      'vertigo-unsteady-or-deaf',
      'breathing-or-swallowing',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'observed-fast',
    type: 'single',
    options: ['negative', 'positive', 'not-checked'],
  },
  {
    id: 'same-day',
    type: 'multiple',
    options: [
      'weakness-under-3-days',
      'eye-exposed',
      'ear-blisters',
      'hearing-loss-sudden',
      'weakness-both-sides',
      'tingling-cramps',
      'arm-jerks-with-face',
      'new-confusion',
      'locked-jaw-neck-or-eyes',
      'lid-or-pupil',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'observed-forehead',
    type: 'single',
    options: ['moves', 'weak', 'not-checked'],
  },
  {
    id: 'observed-eye-closure',
    type: 'single',
    options: ['full', 'incomplete', 'not-checked'],
  },
  {
    id: 'same-day-more',
    type: 'multiple',
    options: ['ear-pain', 'head-eye-or-neck-pain', 'double-vision', 'face-numb', 'none', 'not-sure'],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'named',
    type: 'single',
    options: [
      'hfs-last-12-months',
      'hfs-longer-ago',
      'blepharospasm',
      'after-a-palsy',
      'other',
      'only-possible',
      'no',
      'not-sure',
    ],
  },
  {
    id: 'new-since',
    type: 'multiple',
    options: [
      'weakness-or-droop',
      'numbness-or-electric-pain',
      'hearing-or-balance',
      'double-vision-or-painful-blur',
      'limb-weak-numb-or-clumsy',
      'voice-or-swallowing',
      'new-headache',
      'lump',
      'stroke-or-tia',
      'other-side',
      'beats-or-never-stops',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'duration',
    type: 'single',
    options: ['no-twitching', 'up-to-2-weeks', '2-weeks-to-3-months', '3-to-12-months', 'over-1-year', 'not-sure'],
  },
  {
    id: 'side',
    type: 'single',
    options: ['left', 'right', 'both-together', 'both-separately', 'moves-about', 'not-sure'],
  },
  {
    id: 'current-sites',
    type: 'multiple',
    options: [
      'one-eyelid',
      'around-eye',
      'forehead',
      'cheek',
      'mouth-or-chin',
      'neck',
      'jaw-or-tongue',
      'arm-or-hand',
      'elsewhere',
      'eye-with-mouth',
      'both-lids-one-eye',
      'lid-of-each-eye-in-turn',
      'not-sure',
    ],
    exclusive: ['one-eyelid', 'both-lids-one-eye', 'lid-of-each-eye-in-turn', 'not-sure'],
  },
  {
    id: 'onset-site',
    type: 'single',
    options: ['lower-eyelid', 'upper-eyelid', 'around-eye', 'cheek', 'mouth-or-chin', 'jaw', 'whole-side', 'not-sure'],
  },
  {
    id: 'eye-and-mouth-together',
    type: 'single',
    options: ['yes', 'no', 'not-sure'],
    retired: true,
  },
  {
    id: 'movement',
    type: 'single',
    options: [
      'tiny-flutter',
      'quick-jerks',
      'held-pull',
      'ripples',
      'steady-beat',
      'mouth-held-to-side',
      'jaw-clamps',
      'chewing-or-tongue',
      'only-with-face-moves',
      'lid-droops',
      'lids-will-not-open',
      'not-sure',
    ],
  },
  {
    id: 'control',
    type: 'single',
    options: ['cannot-stop', 'yes-by-trying', 'urge-builds-up', 'touch-or-trick', 'when-distracted', 'not-sure'],
  },
  {
    id: 'frequency',
    type: 'single',
    options: [
      'rarely-or-gone',
      'few-a-week',
      'daily-on-and-off',
      'most-of-the-day',
      'never-stops',
      'bouts',
      'not-sure',
    ],
  },
  {
    id: 'pain',
    type: 'multiple',
    options: ['none', 'ache', 'electric-shocks', 'jaw-cramp', 'ear-pain', 'numbness', 'chewing-pain', 'not-sure'],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'weakness',
    type: 'single',
    options: [
      'none',
      'slight-unchanged',
      'worse-over-weeks',
      'sudden-over-3-days-ago',
      'left-over',
      'since-botulinum',
      'not-sure',
    ],
  },
  {
    id: 'history',
    type: 'multiple',
    options: [
      'face-palsy',
      'face-injury-or-surgery',
      'shingles',
      'multiple-sclerosis',
      'stroke-or-tia',
      'cancer',
      'epilepsy',
      'tics-in-childhood',
      'relative-with-same',
      'high-blood-pressure',
      'known-tumour-or-aneurysm',
      'hfs-diagnosed',
      'pregnant',
      'weak-immunity',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
    retiredOptions: ['hfs-diagnosed'],
  },
  {
    id: 'palsy-recovery',
    type: 'single',
    options: ['under-3-weeks', '3-weeks-to-5-months', 'over-5-months', 'over-3-weeks-no-better', 'not-sure'],
  },
  {
    id: 'stroke-when',
    type: 'single',
    options: [
      'assessed-under-3-months',
      'assessed-over-3-months',
      'assessed-date-not-sure',
      'not-assessed-7-days',
      'not-assessed-longer-ago',
      'not-assessed-date-not-sure',
      'not-sure',
    ],
  },
  {
    id: 'history-recent',
    type: 'multiple',
    options: ['injury-4-weeks', 'shingles-face-4-weeks', 'cancer-face-or-5-years', 'none', 'not-sure'],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'ears',
    type: 'multiple',
    options: [
      'click-with-twitch',
      'ringing-one-ear',
      'hearing-slowly-worse',
      'hearing-worse-over-weeks',
      'dizzy-or-unsteady',
      'hearing-both-or-old',
      'pulse-noise-one-ear',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'nerve-signs',
    type: 'multiple',
    options: [
      'double-vision',
      'eye-pain-and-blur',
      'limb-numb-or-weak',
      'clumsy',
      'voice-or-swallowing',
      'new-headaches',
      'lump',
      'sudden-sign-over-a-week-ago',
      'tender-scalp',
      'fever',
      'eye-red-or-swollen',
      'sight-changed',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'medicines',
    type: 'multiple',
    options: [
      'antipsychotic',
      'anti-sickness',
      'stimulant',
      'epilepsy-or-nerve-pain',
      'botulinum',
      'blood-thinner',
      'started-or-raised-7-days',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'last-injection',
    type: 'single',
    options: ['under-4-weeks', '1-to-4-months', 'over-4-months', 'planned', 'never', 'not-sure'],
  },
  {
    id: 'injection-effects',
    type: 'multiple',
    options: [
      'lid-lower',
      'pupil-double-or-pain',
      'breathing-swallowing-or-speech',
      'eye-does-not-blink',
      'face-weaker',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
  },
  {
    id: 'observed-brow-lift',
    type: 'single',
    options: ['seen', 'not-seen', 'not-checked'],
  },
  {
    id: 'impact',
    type: 'multiple',
    options: [
      'eye-shuts-driving-or-walking',
      'reading-or-screens',
      'avoids-people',
      'low-or-worried',
      'poor-sleep',
      'low-mood',
      'worried',
      'little',
      'not-sure',
    ],
    exclusive: ['little', 'not-sure'],
    retiredOptions: ['low-or-worried'],
  },
  {
    id: 'weak-side',
    type: 'single',
    options: ['same-side', 'other-side', 'not-sure'],
    optional: true,
  },
  {
    id: 'trend',
    type: 'single',
    options: ['longer-or-more-often', 'the-same', 'better', 'not-sure'],
    optional: true,
  },
  {
    id: 'triggers',
    type: 'multiple',
    options: [
      'face-movement',
      'stress',
      'tiredness',
      'light-wind-or-reading',
      'caffeine',
      'chewing-or-cold',
      'face-touch',
      'eating-or-cold',
      'nothing',
      'not-sure',
    ],
    exclusive: ['nothing', 'not-sure'],
    retiredOptions: ['chewing-or-cold'],
    optional: true,
  },
  {
    id: 'sleep',
    type: 'single',
    options: ['yes', 'stops', 'nobody-looked', 'not-sure'],
    optional: true,
  },
  {
    id: 'facts',
    type: 'multiple',
    options: [
      'examined',
      'scan-normal',
      'scan-vessel',
      'scan-other',
      'scan-awaited',
      'speech-hampered',
      'tick-or-ring-rash',
      'diabetes',
      'injection-planned',
      'none',
      'not-sure',
    ],
    exclusive: ['none', 'not-sure'],
    optional: true,
  },
] as const satisfies readonly QuestionShape[];

type Questions = (typeof questions)[number];
export type QuestionId = Questions['id'];
type QuestionOf<Q extends QuestionId> = Extract<Questions, { id: Q }>;

/** An option id of the question `Q`. */
export type OptionId<Q extends QuestionId> = QuestionOf<Q>['options'][number];

/** A legal answer to `Q`: one option, or for a multiple choice at least one. */
export type Answer<Q extends QuestionId> = QuestionOf<Q>['type'] extends 'single'
  ? OptionId<Q>
  : readonly OptionId<Q>[];

/** Answers by question. What is absent was not answered. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> };

export type Respondent = OptionId<'respondent'>;
