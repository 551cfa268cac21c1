import type { OptionId, QuestionId } from './questions.ts';

export type NewSign = {
  readonly [Q in QuestionId]: { readonly question: Q; readonly option: OptionId<Q> };
}[QuestionId];

/**
 * Signs that could newly appear in somebody with a twitch, in the order in which they are told in the safety net.
 * Never age or history: nobody can watch for those.
 */
export const newSigns: readonly NewSign[] = [
  { question: 'emergency', option: 'face-droop' },
  { question: 'emergency', option: 'limb-weakness' },
  { question: 'emergency', option: 'speech' },
  { question: 'emergency', option: 'vision-loss' },
  { question: 'emergency', option: 'thunderclap-headache' },
  { question: 'emergency', option: 'vertigo-unsteady-or-deaf' },
  { question: 'emergency', option: 'seizure-or-blackout' },
  { question: 'emergency', option: 'breathing-or-swallowing' },
  { question: 'same-day', option: 'weakness-under-3-days' },
  { question: 'same-day', option: 'eye-exposed' },
  { question: 'same-day', option: 'arm-jerks-with-face' },
  { question: 'same-day', option: 'lid-or-pupil' },
  { question: 'same-day', option: 'hearing-loss-sudden' },
  { question: 'same-day', option: 'ear-blisters' },
  { question: 'same-day', option: 'new-confusion' },
  { question: 'weakness', option: 'worse-over-weeks' },
  { question: 'impact', option: 'eye-shuts-driving-or-walking' },
  { question: 'pain', option: 'numbness' },
  { question: 'pain', option: 'electric-shocks' },
  { question: 'nerve-signs', option: 'double-vision' },
  { question: 'ears', option: 'hearing-worse-over-weeks' },
  { question: 'nerve-signs', option: 'lump' },
  { question: 'movement', option: 'ripples' },
];

/** The signs of today's gate that are always told, whatever else the rules say of them. */
export const toldForToday: readonly NewSign[] = [
  { question: 'same-day', option: 'weakness-under-3-days' },
  { question: 'same-day', option: 'eye-exposed' },
  { question: 'same-day', option: 'lid-or-pupil' },
  { question: 'same-day', option: 'hearing-loss-sudden' },
  { question: 'same-day', option: 'arm-jerks-with-face' },
];

/** Questions on what the twitch is like: another answer there may point to another condition. */
export const describingTheTwitch: readonly QuestionId[] = [
  'side',
  'current-sites',
  'onset-site',
  'movement',
  'control',
  'frequency',
  'pain',
  'triggers',
];
