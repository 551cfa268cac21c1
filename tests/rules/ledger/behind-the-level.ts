import type { ConditionId } from '../../../src/content/conditions.ts';
import type { RedFlagId } from '../../../src/content/red-flags.ts';

/** Section 4, levels 1 and 2, and section 10: the condition because of which each sign cannot wait, the most urgent signs first. */
export const behindSigns: readonly (readonly [sign: RedFlagId, evidence: string, condition: ConditionId | null])[] = [
  ['face-droop', '4, level 1: FAST', 'stroke'],
  ['limb-weakness', '4, level 1: FAST', 'stroke'],
  ['speech', '4, level 1: FAST', 'stroke'],
  ['fast-positive', '10.4', 'stroke'],
  ['brow-still-lifts', '10.5: a central cause', 'stroke'],
  ['thunderclap-headache', '4, level 1; S69, S70', 'basilar-artery-aneurysm'],
  ['seizure-or-blackout', '4, level 1: fit', 'focal-seizure'],
  ['vision-loss', '4, level 1: Q1 maps to STR and ANE', 'stroke'],
  ['vertigo-unsteady-or-deaf', '4, level 1: NG127 1.2.1', 'stroke'],
  ['breathing-or-swallowing', '4, level 1: Q1 maps to STR', 'stroke'],
  ['lid-or-pupil-with-headache', '10.1: third nerve', 'drooping-eyelid'],
  ['fresh-weakness', '4, level 2', 'bells-palsy'],
  ['eye-exposed', '4, level 2: eye on the weak side', 'bells-palsy'],
  ['eye-closure-incomplete', '4, level 2: eye on the weak side', 'bells-palsy'],
  ['ear-blisters', '4, level 2', 'ramsay-hunt'],
  ['hearing-loss-sudden', '4, level 2: Q2 maps to CPA', 'acoustic-neuroma'],
  ['weakness-both-sides', '4, level 2: Q2 maps to BELL', 'bells-palsy'],
  ['tingling-cramps', '4, level 2', 'hypocalcaemia'],
  ['arm-jerks-with-face', '4, level 2: seizure', 'focal-seizure'],
  ['new-confusion', '4, level 2: LGI1', 'focal-seizure'],
  ['locked-jaw-neck-or-eyes', '10.6: acute dystonia', 'acute-dystonia'],
  ['lid-or-pupil', '10.1', 'drooping-eyelid'],
  ['sudden-weakness-unexplained', '10.3: a palsy, and it may have been a stroke', 'bells-palsy'],
  ['sudden-sign-over-a-week-ago', '10.2', 'stroke'],
  ['headache-with-jaw-or-sight', '10.7: giant cell arteritis', 'giant-cell-arteritis'],
  ['steady-beat-that-never-stops', '10.8', 'focal-seizure'],
  ['swallowing-after-botulinum', '3.2: the toxin, which has no page', null],
];
