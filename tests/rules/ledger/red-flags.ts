import type { Disposition } from '../../../src/content/dispositions.ts';
import type { Answers } from '../../../src/content/questions.ts';
import type { RedFlagId } from '../../../src/content/red-flags.ts';
import { newEmergencies, newForToday, newWithinTwoWeeks } from './second-edition-flags.ts';
import { twitching } from './sayings.ts';
import { said, together } from './ways.ts';
import type { Ways } from './ways.ts';

/** Which answers ask for help and by when, and where the evidence says so. "10.4" is row 4 of section 10. */
export type FlagRow = readonly [flag: RedFlagId, evidence: string, ways: Ways];

const emergency: readonly FlagRow[] = [
  ['face-droop', '4, level 1: sudden face droop', said({ emergency: ['face-droop'] })],
  ['limb-weakness', '4, level 1: sudden arm or leg weakness', said({ emergency: ['limb-weakness'] })],
  ['speech', '4, level 1: slurred or lost speech', said({ emergency: ['speech'] })],
  ['fast-positive', '10.4', said({ 'observed-fast': ['positive'] })],
  ['brow-still-lifts', '10.5', said({ 'observed-forehead': ['moves'] })],
  ['thunderclap-headache', '4, level 1: sudden severe headache', said({ emergency: ['thunderclap-headache'] })],
  ['seizure-or-blackout', '4, level 1: first fit; 10.18', said({ emergency: ['seizure-or-blackout'] })],
  ['vision-loss', '4, level 1: sudden loss of sight', said({ emergency: ['vision-loss'] })],
  ['vertigo-unsteady-or-deaf', '4, level 1: spinning with a sign', said({ emergency: ['vertigo-unsteady-or-deaf'] })],
  ['breathing-or-swallowing', '4, level 1: breathing, throat', said({ emergency: ['breathing-or-swallowing'] })],
  // Found since: a lid that newly drops with pain in the head is an emergency (sources found, point B).
  [
    'lid-or-pupil-with-headache',
    'B; 0020: asked on the short way, too',
    [
      ...said({ 'same-day': ['lid-or-pupil'], 'nerve-signs': ['new-headaches'] }),
      ...said({ 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] }),
    ],
  ],
  ...newEmergencies,
];

/** Headache or a tender scalp over 50 (10.7; N114 for the scalp). */
const sore = ['new-headaches', 'tender-scalp'] as const;
const over50 = said({ age: ['50-69', '70-or-over', 'not-sure'] });
const chewing: Ways = [
  ...said({ pain: ['jaw-cramp', 'chewing-pain'] }),
  // As the first edition asked for it.
  ...said({ pain: ['ache'], triggers: ['chewing-or-cold'] }),
];
const sight = ['eye-pain-and-blur', 'sight-changed'] as const;

const sameDay: readonly FlagRow[] = [
  ['fresh-weakness', '4, level 2: weak in the last 72 hours', said({ 'same-day': ['weakness-under-3-days'] })],
  ['eye-exposed', '4, level 2: the eye will not close', said({ 'same-day': ['eye-exposed'] })],
  ['eye-closure-incomplete', '4, level 2: the same, seen', said({ 'observed-eye-closure': ['incomplete'] })],
  ['ear-blisters', '4, level 2: blisters', said({ 'same-day': ['ear-blisters'] })],
  ['hearing-loss-sudden', '4, level 2: hearing lost in 3 days', said({ 'same-day': ['hearing-loss-sudden'] })],
  ['weakness-both-sides', '4, level 2: both sides weak', said({ 'same-day': ['weakness-both-sides'] })],
  ['tingling-cramps', '4, level 2: tingling with cramps', said({ 'same-day': ['tingling-cramps'] })],
  [
    'arm-jerks-with-face',
    '4, level 2: face with the arm; 7.1, point 8',
    [...said({ 'same-day': ['arm-jerks-with-face'] }), ...said({ 'current-sites': ['arm-or-hand'] })],
  ],
  ['new-confusion', '4, level 2: new confusion', said({ 'same-day': ['new-confusion'] })],
  ['locked-jaw-neck-or-eyes', '10.6', said({ 'same-day': ['locked-jaw-neck-or-eyes'] })],
  [
    'lid-or-pupil',
    '10.1',
    [...said({ 'same-day': ['lid-or-pupil'] }), ...said({ movement: ['lid-droops'], duration: ['up-to-2-weeks'] })],
  ],
  ['sudden-weakness-unexplained', '10.3', said({ weakness: ['sudden-over-3-days-ago'] })],
  ['sudden-sign-over-a-week-ago', '10.2', said({ 'nerve-signs': ['sudden-sign-over-a-week-ago'] })],
  [
    'headache-with-jaw-or-sight',
    '10.7; an age that is not known counts as the age of danger',
    together(over50, [
      ...together(said({ 'nerve-signs': sore }), chewing),
      ...sore.flatMap((head) => sight.map((eye): Answers => ({ 'nerve-signs': [head, eye] }))),
    ]),
  ],
  [
    'steady-beat-that-never-stops',
    '10.8',
    said({ movement: ['steady-beat'], duration: ['up-to-2-weeks'], frequency: ['never-stops'] }),
  ],
  [
    'swallowing-after-botulinum',
    '3.2: after botulinum toxin',
    [
      ...said({ weakness: ['since-botulinum'], 'nerve-signs': ['voice-or-swallowing'] }),
      ...said({ medicines: ['botulinum'], 'nerve-signs': ['voice-or-swallowing'] }),
    ],
  ],
  ...newForToday,
];

/** Of the head, neck or facial skin at any time, or any in the last 5 years; where nobody said which it counts. */
const nearOrRecent = ['cancer-face-or-5-years', 'not-sure'] as const;

const urgent: readonly FlagRow[] = [
  ['under-16', 'contract: stop after same-day', said({ age: ['under-16'] })],
  ['weakness-worse-over-weeks', '4, level 3: weaker over weeks', said({ weakness: ['worse-over-weeks'] })],
  [
    'weakness-with-hearing-loss',
    '4, level 3: weak with hearing loss on that side',
    said({ weakness: ['slight-unchanged'], ears: ['hearing-slowly-worse'] }),
  ],
  [
    'perhaps-weak-with-hearing-loss',
    '4, level 3: weak with hearing loss on that side; "not sure" may be weak',
    said({ weakness: ['not-sure'], ears: ['hearing-slowly-worse'] }),
  ],
  [
    'weakness-with-ear-pain',
    '4, level 3: weak with pain along the nerve',
    said({ weakness: ['slight-unchanged'], pain: ['ear-pain'] }),
  ],
  [
    'perhaps-weak-with-ear-pain',
    '4, level 3: weak with pain along the nerve; "not sure" may be weak',
    said({ weakness: ['not-sure'], pain: ['ear-pain'] }),
  ],
  [
    'weakness-with-cancer',
    '4, level 3: weak after cancer',
    said({ weakness: ['slight-unchanged'], history: ['cancer'], 'history-recent': nearOrRecent }),
  ],
  [
    'perhaps-weak-with-cancer',
    '4, level 3: weak after cancer; "not sure" may be weak',
    said({ weakness: ['not-sure'], history: ['cancer'], 'history-recent': nearOrRecent }),
  ],
  ['palsy-no-better', '10.14', said({ 'palsy-recovery': ['over-3-weeks-no-better'] })],
  ['lump', '4, level 3: lump; Q16', said({ 'nerve-signs': ['lump'] })],
  ['electric-shocks', '4, level 3: electric shocks', said({ pain: ['electric-shocks'] })],
  ['numbness', '4, level 3: face numbness', said({ pain: ['numbness'] })],
  ['hearing-worse-over-weeks', '4, level 3: 4 to 90 days', said({ ears: ['hearing-worse-over-weeks'] })],
  ['double-vision', '7.1, point 9', said({ 'nerve-signs': ['double-vision'] })],
  ['eye-pain-and-blur', '4, level 3: as in MS', said({ 'nerve-signs': ['eye-pain-and-blur'] })],
  ['limb-numb-or-weak', '4, level 3: as in MS', said({ 'nerve-signs': ['limb-numb-or-weak'] })],
  ['clumsy', '4, level 3: loss of brain function over weeks', said({ 'nerve-signs': ['clumsy'] })],
  ['voice-or-swallowing', '7.1, point 9', said({ 'nerve-signs': ['voice-or-swallowing'] })],
  ['new-headaches', '7.1, point 9; Q16', said({ 'nerve-signs': ['new-headaches'] })],
  ['ripples', '4, level 3: rippling', said({ movement: ['ripples'] })],
  ['never-stops', '4, level 3: continuous movement', said({ frequency: ['never-stops'] })],
  ['steady-beat', '10.8', said({ movement: ['steady-beat'] })],
  ['twitch-with-epilepsy', '10.8: a seizure that returns', said({ duration: twitching, history: ['epilepsy'] })],
  ['known-tumour-or-aneurysm', '10.9', said({ history: ['known-tumour-or-aneurysm'] })],
  ['eye-shuts-unsafe', '4, level 3: not safe; 10.10', said({ impact: ['eye-shuts-driving-or-walking'] })],
  ...newWithinTwoWeeks,
];

export const flagLedger: readonly (readonly [level: Disposition, rows: readonly FlagRow[]])[] = [
  ['emergency', emergency],
  ['same-day', sameDay],
  ['urgent', urgent],
];
