import type { ConditionId } from './conditions.ts';
import type { redFlags, RedFlagId } from './red-flags.ts';

type PressingFlag = {
  [F in RedFlagId]: (typeof redFlags)[F]['atLeast'] extends 'emergency' | 'same-day' ? F : never;
}[RedFlagId];

/**
 * The condition because of which a sign cannot wait: it heads the list, so that what is first named is what the level is for.
 * Null: what lies behind it has no page. Where the sentence of the red flag names two, the commoner one stands here.
 */
export const behindTheLevel: { readonly [F in PressingFlag]: ConditionId | null } = {
  'face-droop': 'stroke',
  'limb-weakness': 'stroke',
  speech: 'stroke',
  'fast-positive': 'stroke',
  'brow-still-lifts': 'stroke',
  'thunderclap-headache': 'basilar-artery-aneurysm',
  'seizure-or-blackout': 'focal-seizure',
  'vision-loss': 'stroke',
  'vertigo-unsteady-or-deaf': 'stroke',
  'breathing-or-swallowing': 'stroke',
  'lid-or-pupil-with-headache': 'drooping-eyelid',
  'fresh-weakness': 'bells-palsy',
  'eye-exposed': 'bells-palsy',
  'eye-closure-incomplete': 'bells-palsy',
  'ear-blisters': 'ramsay-hunt',
  'hearing-loss-sudden': 'acoustic-neuroma',
  'weakness-both-sides': 'bells-palsy',
  'tingling-cramps': 'hypocalcaemia',
  'arm-jerks-with-face': 'focal-seizure',
  'new-confusion': 'focal-seizure',
  // A spasm of the muscles from a medicine.
  'locked-jaw-neck-or-eyes': null,
  'lid-or-pupil': 'drooping-eyelid',
  'sudden-weakness-unexplained': 'bells-palsy',
  'sudden-sign-over-a-week-ago': 'stroke',
  // An inflamed artery of the head.
  'headache-with-jaw-or-sight': null,
  'steady-beat-that-never-stops': 'focal-seizure',
  // The toxin itself.
  'swallowing-after-botulinum': null,
};
