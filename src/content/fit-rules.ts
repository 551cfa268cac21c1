import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { PositiveCriterion } from './criterion.ts';
import type { QuestionId } from './questions.ts';

/** How well the answers fit hemifacial spasm. Never a number. */
export const fits = ['typical', 'partial', 'unlikely', 'cannot-tell'] as const;

export type Fit = (typeof fits)[number];

const spasmMovement = has('movement', 'quick-jerks', 'held-pull');

/**
 * The core of the picture: one side, first at the eye, now in the lower face too. Surgeons' series call just this the typical
 * spasm (S4: 92% of 648; S7: 93% of 178). It also takes that no answer at all speaks against it.
 */
export const usualPicture: PositiveCriterion = {
  all: [criteria.twitchOnOneSide, criteria.beganAtEye, criteria.spreadOnOneSide],
};

/**
 * One side for three months or more, in a place of the face beyond one lid, or as jerks or a held pull: what lasts so long and is
 * no flutter of a lid. It also takes that no answer at all speaks against it.
 */
export const lastingPicture: PositiveCriterion = {
  all: [
    criteria.oneSided,
    criteria.overThreeMonths,
    {
      any: [has('current-sites', 'around-eye', 'forehead', 'cheek', 'mouth-or-chin', 'eye-with-mouth'), spasmMovement],
    },
  ],
};

/** Two of these on one side make a partial fit (evidence section 7.2); seen by a nurse, the brow lift is one of them. */
const typicalFeatures: readonly PositiveCriterion[] = [
  criteria.beganAtEye,
  criteria.spreadOnOneSide,
  spasmMovement,
  has('sleep', 'yes'),
  has('triggers', 'face-movement'),
  has('ears', 'click-with-twitch'),
  has('observed-brow-lift', 'seen'),
];

/** Any two of the criteria. */
function twoOf(parts: readonly PositiveCriterion[]): PositiveCriterion {
  return {
    any: parts.flatMap((one, index) => parts.slice(index + 1).map((other) => ({ all: [one, other] }))),
  };
}

/** One side and two features. It also takes that no strong answer speaks against it. */
export const someOfThePicture: PositiveCriterion = { all: [criteria.twitchOnOneSide, twoOf(typicalFeatures)] };

/** Side and time are as in the spasm: too little by itself, and said so, with what is not known. */
export const sideAndTime: PositiveCriterion = { all: [criteria.oneSided, criteria.overThreeMonths] };

/** What would tell more, where only side and time are known. */
export const wouldTellMore = ['current-sites', 'onset-site', 'movement'] as const satisfies readonly QuestionId[];

/**
 * Answers that point clearly to something else. Without one of them too little is known to say "fits poorly"; and it also takes
 * that another condition stands in the list, or the page would name the spasm first and say that it fits poorly.
 */
export const pointsElsewhere: PositiveCriterion = {
  all: [
    criteria.saidToTwitch,
    {
      any: [
        has('side', 'both-together', 'moves-about'),
        has('onset-site', 'jaw'),
        has(
          'movement',
          'ripples',
          'steady-beat',
          'mouth-held-to-side',
          'jaw-clamps',
          'chewing-or-tongue',
          'only-with-face-moves',
          'lid-droops',
        ),
        has('control', 'urge-builds-up'),
        has('current-sites', 'arm-or-hand'),
        { all: [criteria.oneEyelidOnly, has('movement', 'tiny-flutter')] },
      ],
    },
  ],
};
