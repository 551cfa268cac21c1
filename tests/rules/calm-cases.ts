import type { Answers } from '../../src/content/questions.ts';

/** A person with the usual spasm who also says this: by sections 4 and 10 of the evidence no reason for hurry. */
export const calmCases: readonly (readonly [who: string, also: Answers])[] = [
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
  [
    'one ear has rung and slowly got deaf, with a spasm of over a year',
    { duration: 'over-1-year', ears: ['ringing-one-ear', 'hearing-slowly-worse'] },
  ],
  ['a noise in one ear keeps time with the pulse', { ears: ['pulse-noise-one-ear'] }],
  ['the ear clicks with each twitch', { ears: ['click-with-twitch'] }],
  ['hearing is poor in both ears, as for years', { ears: ['hearing-both-or-old'] }],
  ['the name is already known', { history: ['hfs-diagnosed'] }],
  ['there was cancer and the face is not weak', { history: ['cancer'] }],
  [
    'the cancer was elsewhere and long ago, with slight weakness',
    { history: ['cancer'], 'history-recent': ['none'], weakness: 'slight-unchanged' },
  ],
  ['a stroke of long ago was assessed', { history: ['stroke-or-tia'], 'stroke-when': 'assessed-over-3-months' }],
  ['she is pregnant', { history: ['pregnant'] }],
  ['it shuts her eye only while reading', { impact: ['reading-or-screens', 'low-or-worried'] }],
];
