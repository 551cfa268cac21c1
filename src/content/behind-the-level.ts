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
  'locked-jaw-neck-or-eyes': 'acute-dystonia',
  'lid-or-pupil': 'drooping-eyelid',
  'sudden-weakness-unexplained': 'bells-palsy',
  'sudden-sign-over-a-week-ago': 'stroke',
  'headache-with-jaw-or-sight': 'giant-cell-arteritis',
  'steady-beat-that-never-stops': 'focal-seizure',
  'stroke-not-assessed-now': 'stroke',
  'stroke-not-assessed': 'stroke',
  'lid-and-pupil-after-injection': 'drooping-eyelid',
  'locked-with-voice-or-swallowing': 'acute-dystonia',
  // A bleed, or a nerve that was hurt.
  'recent-injury': null,
  'recent-shingles': 'ramsay-hunt',
  // An infection.
  'weak-immunity-with-sign': null,
  'fever-with-headache': null,
  // High blood pressure of pregnancy, or a clot.
  'headache-in-pregnancy': null,
  'lids-will-not-open-new': 'drooping-eyelid',
  'lid-lower-after-injection': 'drooping-eyelid',
  'pupil-or-pain-after-injection': 'drooping-eyelid',
  // A dry eye.
  'eye-exposed-after-injection': null,
  // The eye itself.
  'red-eye-with-changed-sight': null,
  // The toxin itself.
  'throat-after-injection': null,
  'swallowing-after-botulinum': null,
};
