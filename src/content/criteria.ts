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

export const overThreeMonths = has('duration', '3-to-12-months', 'over-1-year') satisfies AnswerCriterion;

export const oneSided = has('side', 'left', 'right') satisfies AnswerCriterion;
export const bothTogether = has('side', 'both-together') satisfies AnswerCriterion;
export const oneEyelidOnly = has('current-sites', 'one-eyelid') satisfies AnswerCriterion;
const lowerFace = has('current-sites', 'cheek', 'mouth-or-chin') satisfies AnswerCriterion;

/** The twitch is at the eye and in the lower face at present. */
export const eyeAndLowerFace = {
  all: [has('current-sites', 'around-eye'), lowerFace],
} satisfies PositiveCriterion;

/** The twitch keeps to one side of the face. */
export const twitchOnOneSide = { all: [saidToTwitch, oneSided] } satisfies PositiveCriterion;

/** The twitch was said to begin at the eye. A single lid and nowhere else is no such answer: there is nothing yet to have begun. */
export const beganAtEye = has('onset-site', 'lower-eyelid', 'upper-eyelid', 'around-eye') satisfies AnswerCriterion;

/** Lids of one eye, and nowhere else: a single lid, or the eye where it also began. */
export const lidsOnly = {
  any: [
    oneEyelidOnly,
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
          ),
        },
      ],
    },
  ],
} satisfies Criterion;

/** One side, at the eye and in the lower face: the spread that is usual in hemifacial spasm. */
export const spreadOnOneSide = { all: [oneSided, eyeAndLowerFace] } satisfies PositiveCriterion;
