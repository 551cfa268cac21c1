import type { Disposition } from '../../../src/content/dispositions.ts';

/**
 * What somebody with a twitch is told to watch for, and how urgent it would be: the signs of section 4 that can newly
 * appear, in the order in which they are told. The order is judgement: the most urgent first, and of those a stroke.
 */
export const watchFor: readonly (readonly [level: Disposition, question: string, option: string])[] = [
  ['emergency', 'emergency', 'face-droop'],
  ['emergency', 'emergency', 'limb-weakness'],
  ['emergency', 'emergency', 'speech'],
  ['emergency', 'emergency', 'vision-loss'],
  ['emergency', 'emergency', 'thunderclap-headache'],
  ['emergency', 'emergency', 'vertigo-unsteady-or-deaf'],
  ['emergency', 'emergency', 'seizure-or-blackout'],
  ['emergency', 'emergency', 'breathing-or-swallowing'],
  ['same-day', 'same-day', 'weakness-under-3-days'],
  ['same-day', 'same-day', 'eye-exposed'],
  ['same-day', 'same-day', 'arm-jerks-with-face'],
  ['same-day', 'same-day', 'lid-or-pupil'],
  ['same-day', 'same-day', 'hearing-loss-sudden'],
  ['same-day', 'same-day', 'ear-blisters'],
  ['same-day', 'same-day', 'new-confusion'],
  ['urgent', 'weakness', 'worse-over-weeks'],
  ['urgent', 'impact', 'eye-shuts-driving-or-walking'],
  ['urgent', 'pain', 'numbness'],
  ['urgent', 'pain', 'electric-shocks'],
  ['urgent', 'nerve-signs', 'double-vision'],
  ['urgent', 'ears', 'hearing-worse-over-weeks'],
  ['urgent', 'nerve-signs', 'lump'],
  ['urgent', 'movement', 'ripples'],
];
