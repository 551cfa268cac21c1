import type { Answers, OptionId } from '../../../src/content/questions.ts';

/** What several rows of the evidence mean by the same words. */

/** There is a twitch, however long; how long may not be known. */
export const twitching: readonly OptionId<'duration'>[] = [
  'up-to-2-weeks',
  '2-weeks-to-3-months',
  '3-to-12-months',
  'over-1-year',
  'not-sure',
];
/** "A new twitch (3 months or less)". */
export const newTwitch: readonly OptionId<'duration'>[] = ['up-to-2-weeks', '2-weeks-to-3-months'];
/** "Under 12 months". */
export const underAYear: readonly OptionId<'duration'>[] = [...newTwitch, '3-to-12-months'];
export const oneSide: readonly OptionId<'side'>[] = ['left', 'right'];
export const firstAtEye: readonly OptionId<'onset-site'>[] = ['lower-eyelid', 'upper-eyelid', 'around-eye'];
/** Where it spreads to from the eye. */
const lowerFace = ['cheek', 'mouth-or-chin'] as const;
/** At the eye and below it: both places, or the one option that says that they pull together. */
export const eyeAndBelow: readonly Answers[] = [
  ...lowerFace.map((site) => ({ 'current-sites': ['around-eye', site] }) as const),
  { 'current-sites': ['eye-with-mouth'] },
];
