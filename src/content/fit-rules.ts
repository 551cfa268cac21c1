import * as criteria from './criteria.ts';
import { has } from './criterion.ts';
import type { PositiveCriterion } from './criterion.ts';

/** How well the answers fit hemifacial spasm. Never a number. */
export const fits = ['typical', 'partial', 'unlikely', 'cannot-tell'] as const;

export type Fit = (typeof fits)[number];

const spasmMovement = has('movement', 'quick-jerks', 'held-pull');

/**
 * The usual picture: one side, first at the eye, now in the lower face too, jerks or pulls that cannot be held back.
 * It also takes that no answer speaks against it. Evidence sections 7.2 and 10 (row 11).
 */
export const usualPicture: PositiveCriterion = {
  all: [
    criteria.twitchOnOneSide,
    criteria.beganAtEye,
    criteria.spreadOnOneSide,
    spasmMovement,
    has('control', 'cannot-stop'),
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

export const someOfThePicture: PositiveCriterion = { all: [criteria.twitchOnOneSide, twoOf(typicalFeatures)] };

/** Answers that point clearly to something else. Without one of them too little is known to say "fits poorly". */
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
