import { has } from './criterion.ts';
import type { AnswerCriterion, Criterion, PositiveCriterion } from './criterion.ts';

/** Named statements about answers, shared by routing, red flags and findings: one definition each. */

export const nurse = has('respondent', 'nurse') satisfies AnswerCriterion;
export const notNurse = { not: nurse } satisfies Criterion;
export const under16 = has('age', 'under-16') satisfies AnswerCriterion;

export const emergencySign = has(
  'emergency',
  'face-droop',
  'limb-weakness',
  'speech',
  'thunderclap-headache',
  'seizure-or-blackout',
  'vision-loss',
  'vertigo-unsteady-or-deaf',
  'breathing-or-swallowing',
) satisfies AnswerCriterion;

export const fastPositive = has('observed-fast', 'positive') satisfies AnswerCriterion;
export const browStillLifts = has('observed-forehead', 'moves') satisfies AnswerCriterion;

export const sameDaySign = has(
  'same-day',
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
) satisfies AnswerCriterion;

/** On the short way: new pain beside a lid or pupil that has changed. */
export const painBesideLidOrPupil = {
  all: [has('same-day', 'lid-or-pupil'), has('same-day-more', 'head-eye-or-neck-pain')],
} satisfies PositiveCriterion;

/** A painful lid or pupil: the artery behind it may have torn or bulge. */
export const painfulLidOrPupil = {
  all: [
    has('same-day', 'lid-or-pupil'),
    { any: [has('nerve-signs', 'new-headaches'), has('same-day-more', 'head-eye-or-neck-pain')] },
  ],
} satisfies PositiveCriterion;

/** A stroke or mini-stroke of the last 7 days, or nobody knows of when, that no doctor has assessed. */
export const freshStrokeNotAssessed = has(
  'stroke-when',
  'not-assessed-7-days',
  'not-assessed-date-not-sure',
) satisfies AnswerCriterion;

/** The toxin may have spread to the throat. */
export const throatAfterInjection = has(
  'injection-effects',
  'breathing-swallowing-or-speech',
) satisfies AnswerCriterion;

/** A lid that hangs lower after an injection is often the toxin; with these it may be the nerve or an artery. */
export const lidAndPupilAfterInjection = {
  all: [has('injection-effects', 'lid-lower'), has('injection-effects', 'pupil-double-or-pain')],
} satisfies PositiveCriterion;

/** A doctor has named hemifacial spasm, and it was asked what is new since then. */
export const spasmNamed = has('named', 'hfs-last-12-months', 'hfs-longer-ago') satisfies AnswerCriterion;

/** Face weakness that began within hours to days: a stroke or a palsy until shown otherwise. */
export const freshWeakness = {
  any: [has('emergency', 'face-droop'), has('same-day', 'weakness-under-3-days', 'weakness-both-sides')],
} satisfies PositiveCriterion;

export const noTwitching = has('duration', 'no-twitching') satisfies AnswerCriterion;
export const twitching = { not: noTwitching } satisfies Criterion;

/** Said to twitch, for however long: the form of `twitching` that an unanswered question cannot make hold. */
export const saidToTwitch = has(
  'duration',
  'up-to-2-weeks',
  '2-weeks-to-3-months',
  '3-to-12-months',
  'over-1-year',
  'not-sure',
) satisfies AnswerCriterion;

/** A new twitch: it began in the last three months. */
export const newTwitch = has('duration', 'up-to-2-weeks', '2-weeks-to-3-months') satisfies AnswerCriterion;

/** A twitch of at most a year. */
export const twitchUnderOneYear = has(
  'duration',
  'up-to-2-weeks',
  '2-weeks-to-3-months',
  '3-to-12-months',
) satisfies AnswerCriterion;

export const overThreeMonths = has('duration', '3-to-12-months', 'over-1-year') satisfies AnswerCriterion;

export const oneSided = has('side', 'left', 'right') satisfies AnswerCriterion;
export const bothTogether = has('side', 'both-together') satisfies AnswerCriterion;
export const oneEyelidOnly = has('current-sites', 'one-eyelid') satisfies AnswerCriterion;
/** One lid, the lids of one eye, or a lid of each eye in turn, and nowhere else. */
export const lidsAndNowhereElse = has(
  'current-sites',
  'one-eyelid',
  'both-lids-one-eye',
  'lid-of-each-eye-in-turn',
) satisfies AnswerCriterion;
const lowerFace = has('current-sites', 'cheek', 'mouth-or-chin') satisfies AnswerCriterion;

/** The twitch is at the eye and in the lower face at present. */
export const eyeAndLowerFace = {
  any: [has('current-sites', 'eye-with-mouth'), { all: [has('current-sites', 'around-eye'), lowerFace] }],
} satisfies PositiveCriterion;

/** The twitch keeps to one side of the face. */
export const twitchOnOneSide = { all: [saidToTwitch, oneSided] } satisfies PositiveCriterion;

/** The twitch was said to begin at the eye. A single lid and nowhere else is no such answer: there is nothing yet to have begun. */
export const beganAtEye = has('onset-site', 'lower-eyelid', 'upper-eyelid', 'around-eye') satisfies AnswerCriterion;

/** Lids of one eye, and nowhere else: said so, or the eye where it also began. */
export const lidsOnly = {
  any: [
    has('current-sites', 'one-eyelid', 'both-lids-one-eye'),
    {
      all: [
        beganAtEye,
        has('current-sites', 'around-eye'),
        {
          not: has(
            'current-sites',
            'forehead',
            'cheek',
            'mouth-or-chin',
            'neck',
            'jaw-or-tongue',
            'arm-or-hand',
            'elsewhere',
            'eye-with-mouth',
          ),
        },
      ],
    },
  ],
} satisfies Criterion;

/** One side, at the eye and in the lower face: the spread that is usual in hemifacial spasm. */
export const spreadOnOneSide = { all: [oneSided, eyeAndLowerFace] } satisfies PositiveCriterion;
