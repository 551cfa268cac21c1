import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { PositiveCriterion } from './criterion.ts';
import type { Disposition } from './dispositions.ts';
import { guidance, judgement, study } from './evidence-basis.ts';
import type { Basis } from './evidence-basis.ts';

/** An answer, or a few together, that ask for help no later than `atLeast`. */
interface RedFlagShape {
  readonly when: PositiveCriterion;
  readonly atLeast: Disposition;
  readonly basis: Basis;
}

/** A lid that newly hangs, or a pupil that newly differs, however it was told. */
const lidOrPupilChanged = {
  any: [has('same-day', 'lid-or-pupil'), { all: [has('movement', 'lid-droops'), has('duration', 'up-to-2-weeks')] }],
} satisfies PositiveCriterion;

/** Slight and old by itself it fits hemifacial spasm; with something beside it that a growth can cause, it does not. */
const slightlyWeak = has('weakness', 'slight-unchanged');

/** It may be weak: never less urgent, and told as what was said. */
const perhapsWeak = has('weakness', 'not-sure');

/** Cancer of the head, neck or facial skin, or any in the last five years; or nobody said which. */
const cancerNearOrRecent = {
  all: [has('history', 'cancer'), has('history-recent', 'cancer-face-or-5-years', 'not-sure')],
} satisfies PositiveCriterion;

/** The face may be weak, and not from what a doctor has named; or an ear hurts. */
const weakOrEarPain = {
  any: [
    has('weakness', 'slight-unchanged', 'worse-over-weeks', 'sudden-over-3-days-ago', 'not-sure'),
    has('same-day', 'weakness-under-3-days', 'weakness-both-sides'),
    has('pain', 'ear-pain'),
    has('same-day-more', 'ear-pain'),
  ],
} satisfies PositiveCriterion;

/** What an injury of the last four weeks may have done: a twitch, weakness or numbness that is new, or a headache. */
const newFaceSign = {
  any: [
    criteria.newTwitch,
    has('weakness', 'worse-over-weeks', 'sudden-over-3-days-ago', 'not-sure'),
    has('pain', 'numbness', 'electric-shocks'),
    has('nerve-signs', 'double-vision', 'new-headaches'),
  ],
} satisfies PositiveCriterion;

const over50 = has('age', '50-69', '70-or-over', 'not-sure');

/**
 * The red flags, most urgent first. The highest urgency that any of them reaches wins.
 * Evidence sections 4 (levels) and 10 (additions, most of them judgement).
 */
export const redFlags = {
  'face-droop': {
    when: has('emergency', 'face-droop'),
    atLeast: 'emergency',
    basis: guidance('S60', 'S106'),
  },
  'limb-weakness': {
    when: has('emergency', 'limb-weakness'),
    atLeast: 'emergency',
    basis: guidance('S60', 'S106'),
  },
  speech: { when: has('emergency', 'speech'), atLeast: 'emergency', basis: guidance('S60', 'S106') },
  'fast-positive': { when: criteria.fastPositive, atLeast: 'emergency', basis: guidance('S106') },
  'brow-still-lifts': {
    when: criteria.browStillLifts,
    atLeast: 'emergency',
    basis: guidance('N29', 'S62b'),
  },
  'thunderclap-headache': {
    when: has('emergency', 'thunderclap-headache'),
    atLeast: 'emergency',
    basis: guidance('S69', 'S70'),
  },
  'seizure-or-blackout': {
    when: has('emergency', 'seizure-or-blackout'),
    atLeast: 'emergency',
    basis: guidance('S71'),
  },
  'vision-loss': { when: has('emergency', 'vision-loss'), atLeast: 'emergency', basis: guidance('S70') },
  'vertigo-unsteady-or-deaf': {
    when: has('emergency', 'vertigo-unsteady-or-deaf'),
    atLeast: 'emergency',
    basis: guidance('S57', 'N41'),
  },
  'breathing-or-swallowing': {
    when: has('emergency', 'breathing-or-swallowing'),
    atLeast: 'emergency',
    basis: judgement('N31', 'S77'),
  },

  // The contract holds a new droop of the lid for same-day; with pain it is an emergency in the guidance that was read.
  // Not also from `movement`: a same-day sign would then hide the headache (short route) and lower the level.
  'lid-or-pupil-with-headache': {
    when: criteria.painfulLidOrPupil,
    atLeast: 'emergency',
    basis: guidance('N9', 'N14', 'N87'),
  },
  'stroke-not-assessed-now': {
    when: { all: [has('history', 'stroke-or-tia'), criteria.freshStrokeNotAssessed] },
    atLeast: 'emergency',
    basis: judgement('N1', 'N2', 'N113'),
  },
  'throat-after-injection': {
    when: criteria.throatAfterInjection,
    atLeast: 'emergency',
    basis: guidance('N36', 'N37', 'N67'),
  },
  'lid-and-pupil-after-injection': {
    when: criteria.lidAndPupilAfterInjection,
    atLeast: 'emergency',
    basis: judgement('N9', 'N14', 'N87'),
  },
  // A spasm of the muscles from a medicine that has reached the throat.
  'locked-with-voice-or-swallowing': {
    when: { all: [has('same-day', 'locked-jaw-neck-or-eyes'), has('nerve-signs', 'voice-or-swallowing')] },
    atLeast: 'emergency',
    basis: judgement('N16', 'N17', 'N18'),
  },

  'fresh-weakness': {
    when: has('same-day', 'weakness-under-3-days'),
    atLeast: 'same-day',
    basis: guidance('S60', 'S61'),
  },
  'eye-exposed': { when: has('same-day', 'eye-exposed'), atLeast: 'same-day', basis: guidance('S61', 'S63') },
  'eye-closure-incomplete': {
    when: has('observed-eye-closure', 'incomplete'),
    atLeast: 'same-day',
    basis: guidance('S61', 'S63'),
  },
  'ear-blisters': { when: has('same-day', 'ear-blisters'), atLeast: 'same-day', basis: guidance('S65', 'S66') },
  'hearing-loss-sudden': {
    when: has('same-day', 'hearing-loss-sudden'),
    atLeast: 'same-day',
    basis: guidance('S67'),
  },
  'weakness-both-sides': {
    when: has('same-day', 'weakness-both-sides'),
    atLeast: 'same-day',
    basis: guidance('N31', 'S93'),
  },
  'tingling-cramps': {
    when: has('same-day', 'tingling-cramps'),
    atLeast: 'same-day',
    basis: guidance('N33', 'S77'),
  },
  'arm-jerks-with-face': {
    when: { any: [has('same-day', 'arm-jerks-with-face'), has('current-sites', 'arm-or-hand')] },
    atLeast: 'same-day',
    basis: judgement('S78a', 'S97', 'N28'),
  },
  'new-confusion': { when: has('same-day', 'new-confusion'), atLeast: 'same-day', basis: judgement('S78a') },
  'locked-jaw-neck-or-eyes': {
    when: has('same-day', 'locked-jaw-neck-or-eyes'),
    atLeast: 'same-day',
    basis: judgement('N16', 'N17', 'N18'),
  },
  'lid-or-pupil': {
    when: lidOrPupilChanged,
    atLeast: 'same-day',
    basis: judgement('N8', 'N9', 'N10'),
  },
  'sudden-weakness-unexplained': {
    when: has('weakness', 'sudden-over-3-days-ago'),
    atLeast: 'same-day',
    basis: judgement('N8', 'S62'),
  },
  'sudden-sign-over-a-week-ago': {
    when: has('nerve-signs', 'sudden-sign-over-a-week-ago'),
    atLeast: 'same-day',
    basis: judgement('N1', 'N2'),
  },
  'headache-with-jaw-or-sight': {
    when: {
      all: [
        over50,
        has('nerve-signs', 'new-headaches', 'tender-scalp'),
        {
          any: [
            has('pain', 'jaw-cramp', 'chewing-pain'),
            // As an older interview asked for it.
            { all: [has('pain', 'ache'), has('triggers', 'chewing-or-cold')] },
            has('nerve-signs', 'eye-pain-and-blur', 'sight-changed'),
          ],
        },
      ],
    },
    atLeast: 'same-day',
    basis: guidance('N3', 'N5', 'N8', 'N97', 'N114'),
  },
  'steady-beat-that-never-stops': {
    when: {
      all: [has('movement', 'steady-beat'), has('duration', 'up-to-2-weeks'), has('frequency', 'never-stops')],
    },
    atLeast: 'same-day',
    basis: judgement('N26', 'N27'),
  },
  'swallowing-after-botulinum': {
    when: {
      all: [
        { any: [has('weakness', 'since-botulinum'), has('medicines', 'botulinum')] },
        has('nerve-signs', 'voice-or-swallowing'),
      ],
    },
    atLeast: 'same-day',
    basis: guidance('N36', 'N37'),
  },
  'stroke-not-assessed': {
    when: { all: [has('history', 'stroke-or-tia'), has('stroke-when', 'not-assessed-longer-ago', 'not-sure')] },
    atLeast: 'same-day',
    basis: judgement('N1', 'N2', 'N113'),
  },
  'recent-injury': {
    when: { all: [has('history-recent', 'injury-4-weeks'), newFaceSign] },
    atLeast: 'same-day',
    basis: judgement('N52', 'N54'),
  },
  'recent-shingles': {
    when: { all: [has('history-recent', 'shingles-face-4-weeks'), weakOrEarPain] },
    atLeast: 'same-day',
    basis: judgement('S65', 'S66', 'N56', 'N57'),
  },
  'weak-immunity-with-sign': {
    when: {
      all: [
        has('history', 'weak-immunity'),
        {
          any: [
            has('weakness', 'worse-over-weeks'),
            has('palsy-recovery', 'under-3-weeks'),
            has('nerve-signs', 'new-headaches', 'fever', 'limb-numb-or-weak', 'clumsy'),
          ],
        },
      ],
    },
    atLeast: 'same-day',
    basis: judgement('N72', 'N73', 'N74'),
  },
  'headache-in-pregnancy': {
    when: { all: [has('history', 'pregnant'), has('nerve-signs', 'new-headaches')] },
    atLeast: 'same-day',
    basis: judgement('N89', 'N92', 'N94'),
  },
  'fever-with-headache': {
    when: { all: [has('nerve-signs', 'fever'), has('nerve-signs', 'new-headaches')] },
    atLeast: 'same-day',
    basis: judgement('N72'),
  },
  // Until a droop is excluded: who cannot open the lids may not be able to tell the two apart.
  'lids-will-not-open-new': {
    when: {
      all: [has('movement', 'lids-will-not-open'), has('duration', 'up-to-2-weeks'), criteria.oneSided],
    },
    atLeast: 'same-day',
    basis: judgement('N8', 'N9', 'N109', 'N110'),
  },
  'lid-lower-after-injection': {
    when: has('injection-effects', 'lid-lower'),
    atLeast: 'same-day',
    basis: judgement('N9', 'N36', 'N68'),
  },
  'pupil-or-pain-after-injection': {
    when: has('injection-effects', 'pupil-double-or-pain'),
    atLeast: 'same-day',
    basis: judgement('N9', 'N14', 'N68'),
  },
  'eye-exposed-after-injection': {
    when: has('injection-effects', 'eye-does-not-blink'),
    atLeast: 'same-day',
    basis: judgement('S61', 'S63', 'N69', 'N70'),
  },
  'red-eye-with-changed-sight': {
    when: { all: [has('nerve-signs', 'eye-red-or-swollen'), has('nerve-signs', 'sight-changed')] },
    atLeast: 'same-day',
    basis: guidance('N70', 'N107', 'N108'),
  },

  'under-16': { when: criteria.under16, atLeast: 'urgent', basis: guidance('S72', 'S92') },
  'weakness-worse-over-weeks': {
    when: has('weakness', 'worse-over-weeks'),
    atLeast: 'urgent',
    basis: guidance('S62', 'S40'),
  },
  'weakness-with-hearing-loss': {
    when: { all: [slightlyWeak, has('ears', 'hearing-slowly-worse')] },
    atLeast: 'urgent',
    basis: guidance('S62'),
  },
  'perhaps-weak-with-hearing-loss': {
    when: { all: [perhapsWeak, has('ears', 'hearing-slowly-worse')] },
    atLeast: 'urgent',
    basis: guidance('S62'),
  },
  'weakness-with-ear-pain': {
    when: { all: [slightlyWeak, has('pain', 'ear-pain')] },
    atLeast: 'urgent',
    basis: guidance('S62'),
  },
  'perhaps-weak-with-ear-pain': {
    when: { all: [perhapsWeak, has('pain', 'ear-pain')] },
    atLeast: 'urgent',
    basis: guidance('S62'),
  },
  'weakness-with-cancer': {
    when: { all: [slightlyWeak, cancerNearOrRecent] },
    atLeast: 'urgent',
    basis: judgement('S62', 'N59', 'N62'),
  },
  'perhaps-weak-with-cancer': {
    when: { all: [perhapsWeak, cancerNearOrRecent] },
    atLeast: 'urgent',
    basis: judgement('S62', 'N59', 'N62'),
  },
  'palsy-no-better': {
    when: has('palsy-recovery', 'over-3-weeks-no-better'),
    atLeast: 'urgent',
    basis: judgement('S62', 'S63', 'N20'),
  },
  lump: { when: has('nerve-signs', 'lump'), atLeast: 'urgent', basis: guidance('S64') },
  'electric-shocks': {
    when: has('pain', 'electric-shocks'),
    atLeast: 'urgent',
    basis: judgement('S22', 'S91'),
  },
  numbness: { when: has('pain', 'numbness'), atLeast: 'urgent', basis: guidance('S59', 'S40') },
  'hearing-worse-over-weeks': {
    when: has('ears', 'hearing-worse-over-weeks'),
    atLeast: 'urgent',
    basis: guidance('S67'),
  },
  'double-vision': { when: has('nerve-signs', 'double-vision'), atLeast: 'urgent', basis: judgement('S70', 'S98') },
  'eye-pain-and-blur': {
    when: has('nerve-signs', 'eye-pain-and-blur'),
    atLeast: 'urgent',
    basis: judgement('S73'),
  },
  'limb-numb-or-weak': {
    when: has('nerve-signs', 'limb-numb-or-weak'),
    atLeast: 'urgent',
    basis: judgement('S73', 'S72'),
  },
  clumsy: { when: has('nerve-signs', 'clumsy'), atLeast: 'urgent', basis: guidance('S72') },
  'voice-or-swallowing': {
    when: has('nerve-signs', 'voice-or-swallowing'),
    atLeast: 'urgent',
    basis: judgement('S28b', 'S74'),
  },
  'new-headaches': {
    when: has('nerve-signs', 'new-headaches'),
    atLeast: 'urgent',
    basis: judgement('S72b'),
  },
  ripples: { when: has('movement', 'ripples'), atLeast: 'urgent', basis: study('S29', 'S31') },
  'never-stops': { when: has('frequency', 'never-stops'), atLeast: 'urgent', basis: judgement('S29b', 'S31') },
  'steady-beat': { when: has('movement', 'steady-beat'), atLeast: 'urgent', basis: judgement('N23', 'N26') },
  'twitch-with-epilepsy': {
    when: { all: [criteria.saidToTwitch, has('history', 'epilepsy')] },
    atLeast: 'urgent',
    basis: judgement('N23', 'N24'),
  },
  'known-tumour-or-aneurysm': {
    when: has('history', 'known-tumour-or-aneurysm'),
    atLeast: 'urgent',
    basis: judgement(),
  },
  'new-twitch-after-stroke': {
    when: {
      all: [
        has('history', 'stroke-or-tia'),
        has('stroke-when', 'assessed-under-3-months', 'assessed-date-not-sure'),
        criteria.newTwitch,
      ],
    },
    atLeast: 'urgent',
    basis: judgement('N77', 'S28'),
  },
  'shingles-date-not-sure': {
    when: { all: [has('history', 'shingles'), has('history-recent', 'not-sure'), weakOrEarPain] },
    atLeast: 'urgent',
    basis: judgement('S65', 'S66', 'N57'),
  },
  'ms-with-new-twitch-or-spread': {
    when: {
      all: [
        has('history', 'multiple-sclerosis'),
        { any: [criteria.newTwitch, { all: [has('duration', '3-to-12-months'), criteria.spreadOnOneSide] }] },
      ],
    },
    atLeast: 'urgent',
    basis: judgement('S29', 'S73', 'N64', 'N65'),
  },
  'weak-immunity-with-new-twitch': {
    when: { all: [has('history', 'weak-immunity'), criteria.newTwitch] },
    atLeast: 'urgent',
    basis: judgement('N74'),
  },
  'young-with-new-spread': {
    when: { all: [has('age', '16-29', '30-39'), criteria.newTwitch, criteria.spreadOnOneSide] },
    atLeast: 'urgent',
    basis: judgement('S80a', 'S15', 'N79'),
  },
  'spasm-with-ear-sign': {
    when: {
      all: [criteria.twitchUnderOneYear, criteria.oneSided, has('ears', 'hearing-slowly-worse', 'dizzy-or-unsteady')],
    },
    atLeast: 'urgent',
    basis: judgement('S24', 'S74', 'N75', 'N76'),
  },
  'pulse-noise-with-sign': {
    when: {
      all: [
        has('ears', 'pulse-noise-one-ear'),
        {
          any: [
            has(
              'nerve-signs',
              'new-headaches',
              'sight-changed',
              'double-vision',
              'eye-pain-and-blur',
              'limb-numb-or-weak',
            ),
            has('nerve-signs', 'clumsy', 'voice-or-swallowing'),
            has('pain', 'numbness'),
          ],
        },
      ],
    },
    atLeast: 'urgent',
    basis: judgement('S68', 'N75', 'N82', 'N83'),
  },
  'new-since-diagnosis': {
    when: has(
      'new-since',
      'weakness-or-droop',
      'numbness-or-electric-pain',
      'hearing-or-balance',
      'double-vision-or-painful-blur',
      'limb-weak-numb-or-clumsy',
      'voice-or-swallowing',
      'new-headache',
      'lump',
      'stroke-or-tia',
      'beats-or-never-stops',
    ),
    atLeast: 'urgent',
    basis: judgement('S62', 'S59', 'S67'),
  },
  'sight-changed': { when: has('nerve-signs', 'sight-changed'), atLeast: 'urgent', basis: judgement('S98', 'N108') },
  'eye-shuts-unsafe': {
    when: has('impact', 'eye-shuts-driving-or-walking'),
    atLeast: 'urgent',
    basis: judgement('S90'),
  },
} as const satisfies Readonly<Record<string, RedFlagShape>>;

export type RedFlagId = keyof typeof redFlags;

/** The least urgency when the answer to a safety gate stays "not sure" (or is not given). Contract: `stillNotSure`. */
export const stillNotSure = { emergency: 'same-day', 'same-day': 'urgent' } as const;

export type UnsureGate = keyof typeof stillNotSure;
