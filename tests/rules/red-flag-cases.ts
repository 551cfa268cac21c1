import type { Answers } from '../../src/content/questions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';

/** A person with the usual spasm who also says this. Written from sections 4 and 10 of the evidence and the contract. */
export type RedFlagCase = readonly [who: string, also: Answers];

const seenByNurse = (also: Answers): Answers => ({ respondent: 'nurse', ...also });

const emergency: readonly RedFlagCase[] = [
  ['one side of the face suddenly hangs', { emergency: ['face-droop'] }],
  ['an arm or leg is suddenly weak or numb', { emergency: ['limb-weakness'] }],
  ['speech is suddenly slurred or lost', { emergency: ['speech'] }],
  ['the worst headache ever came within minutes', { emergency: ['thunderclap-headache'] }],
  ['there was a fit or a blackout', { emergency: ['seizure-or-blackout'] }],
  ['sight is suddenly lost or double', { emergency: ['vision-loss'] }],
  ['the room suddenly spins and walking is unsteady', { emergency: ['vertigo-unsteady-or-deaf'] }],
  ['it is newly hard to breathe or swallow', { emergency: ['breathing-or-swallowing'] }],
  ['a nurse finds the face, arm and speech test positive', seenByNurse({ 'observed-fast': 'positive' })],
  [
    'the face is freshly weak and a nurse sees the brow lift',
    seenByNurse({ 'same-day': ['weakness-under-3-days'], 'observed-forehead': 'moves' }),
  ],
  [
    'a nurse hears of a new droop of the lid with new headaches',
    seenByNurse({ 'same-day': ['lid-or-pupil'], 'nerve-signs': ['new-headaches'] }),
  ],
];

const sameDay: readonly RedFlagCase[] = [
  ['one side of the face became weak in the last 3 days', { 'same-day': ['weakness-under-3-days'] }],
  ['one eye does not shut fully', { 'same-day': ['eye-exposed'] }],
  ['a nurse sees that the eye does not shut', seenByNurse({ 'observed-eye-closure': 'incomplete' })],
  ['there are blisters at the ear', { 'same-day': ['ear-blisters'] }],
  ['hearing was lost within 3 days', { 'same-day': ['hearing-loss-sudden'] }],
  ['both sides of the face became weak', { 'same-day': ['weakness-both-sides'] }],
  ['mouth and fingers tingle, with cramps', { 'same-day': ['tingling-cramps'] }],
  ['an arm jerks with the face', { 'same-day': ['arm-jerks-with-face'] }],
  ['the arm is named only among the places that twitch', { 'current-sites': ['cheek', 'arm-or-hand'] }],
  ['there is new confusion', { 'same-day': ['new-confusion'] }],
  ['the jaw has locked', { 'same-day': ['locked-jaw-neck-or-eyes'] }],
  ['a lid newly dropped or a pupil changed', { 'same-day': ['lid-or-pupil'] }],
  ['a lid just comes down, since less than two weeks', { movement: 'lid-droops', duration: 'up-to-2-weeks' }],
  ['a sudden weakness is more than 3 days old and nobody has said why', { weakness: 'sudden-over-3-days-ago' }],
  ['a sudden sign of more than a week ago was never seen', { 'nerve-signs': ['sudden-sign-over-a-week-ago'] }],
  [
    'new headaches come with jaw cramp, at 50 or over',
    { age: '50-69', 'nerve-signs': ['new-headaches'], pain: ['jaw-cramp'] },
  ],
  [
    'new headaches come with an ache on chewing, at 70 or over',
    { age: '70-or-over', 'nerve-signs': ['new-headaches'], pain: ['ache'], triggers: ['chewing-or-cold'] },
  ],
  [
    'new headaches come with blurred sight, at 70 or over',
    { age: '70-or-over', 'nerve-signs': ['new-headaches', 'eye-pain-and-blur'] },
  ],
  [
    'new headaches come with jaw cramp, and the age is not known',
    { age: 'not-sure', 'nerve-signs': ['new-headaches'], pain: ['jaw-cramp'] },
  ],
  [
    'a steady beat is new and never stops',
    { movement: 'steady-beat', duration: 'up-to-2-weeks', frequency: 'never-stops' },
  ],
  [
    'voice or swallowing is troubled and the face is weak since botulinum',
    { weakness: 'since-botulinum', 'nerve-signs': ['voice-or-swallowing'] },
  ],
  [
    'voice or swallowing is troubled and botulinum was given',
    { medicines: ['botulinum'], 'nerve-signs': ['voice-or-swallowing'] },
  ],
];

const urgent: readonly RedFlagCase[] = [
  ['the person is under 16', { age: 'under-16' }],
  ['the face gets weaker over weeks', { weakness: 'worse-over-weeks' }],
  [
    'the face is slightly weak and one ear slowly gets deaf',
    { weakness: 'slight-unchanged', ears: ['hearing-slowly-worse'] },
  ],
  [
    'nobody knows if the face is weak and one ear slowly gets deaf',
    { weakness: 'not-sure', ears: ['hearing-slowly-worse'] },
  ],
  ['the face is slightly weak and it hurts by the ear', { weakness: 'slight-unchanged', pain: ['ear-pain'] }],
  ['nobody knows if the face is weak and it hurts by the ear', { weakness: 'not-sure', pain: ['ear-pain'] }],
  ['the face is slightly weak and there was cancer', { weakness: 'slight-unchanged', history: ['cancer'] }],
  ['nobody knows if the face is weak and there was cancer', { weakness: 'not-sure', history: ['cancer'] }],
  [
    'a palsy of more than 3 weeks is no better',
    { history: ['face-palsy'], 'palsy-recovery': 'over-3-weeks-no-better' },
  ],
  ['there is a lump at the ear, jaw or neck', { 'nerve-signs': ['lump'] }],
  ['the face hurts like electric shocks', { pain: ['electric-shocks'] }],
  ['part of the face is numb', { pain: ['numbness'] }],
  ['hearing gets worse over weeks', { ears: ['hearing-worse-over-weeks'] }],
  ['there is double vision', { 'nerve-signs': ['double-vision'] }],
  ['one eye was painful and blurred', { 'nerve-signs': ['eye-pain-and-blur'] }],
  ['a limb was numb or weak for more than a day', { 'nerve-signs': ['limb-numb-or-weak'] }],
  ['a hand or leg is newly clumsy', { 'nerve-signs': ['clumsy'] }],
  ['voice or swallowing is troubled', { 'nerve-signs': ['voice-or-swallowing'] }],
  ['there are new headaches', { 'nerve-signs': ['new-headaches'] }],
  [
    'new headaches come with jaw cramp, before 50',
    { age: '40-49', 'nerve-signs': ['new-headaches'], pain: ['jaw-cramp'] },
  ],
  ['the face ripples', { movement: 'ripples' }],
  ['it never stops', { frequency: 'never-stops' }],
  ['it beats steadily', { movement: 'steady-beat' }],
  ['there is epilepsy', { history: ['epilepsy'] }],
  ['a tumour or aneurysm is known', { history: ['known-tumour-or-aneurysm'] }],
  ['the eye shuts so that driving or walking is not safe', { impact: ['eye-shuts-driving-or-walking'] }],
];

/** Nothing here asks for more than a routine appointment. */
const routine: readonly RedFlagCase[] = [
  ['nothing else is wrong', {}],
  ['it began before 40', { age: '16-29' }],
  ['the age is not known', { age: 'not-sure' }],
  ['it has been there for over a year', { duration: 'over-1-year' }],
  ['both eyes squeeze together', { side: 'both-together' }],
  ['a lid has drooped for long', { movement: 'lid-droops', duration: 'over-1-year' }],
  ['the face is slightly weak, as it has been for long', { weakness: 'slight-unchanged' }],
  ['a named weakness was left over', { weakness: 'left-over' }],
  ['the face is weak since botulinum', { weakness: 'since-botulinum' }],
  ['a palsy of long ago got better', { history: ['face-palsy'], 'palsy-recovery': 'over-5-months' }],
  ['the face aches', { pain: ['ache'] }],
  ['it hurts by the ear and the face is not weak', { pain: ['ear-pain'] }],
  ['one ear rings and slowly gets deaf', { ears: ['ringing-one-ear', 'hearing-slowly-worse'] }],
  ['the ear clicks with each twitch', { ears: ['click-with-twitch'] }],
  ['hearing is poor in both ears, as for years', { ears: ['hearing-both-or-old'] }],
  ['the name is already known', { history: ['hfs-diagnosed'] }],
  ['there was cancer and the face is not weak', { history: ['cancer'] }],
  ['she is pregnant', { history: ['pregnant'] }],
  ['it shuts her eye only while reading', { impact: ['reading-or-screens', 'low-or-worried'] }],
];

export const redFlagCases: Readonly<Record<Exclude<Disposition, 'self-care'>, readonly RedFlagCase[]>> = {
  emergency,
  'same-day': sameDay,
  urgent,
  routine,
};
