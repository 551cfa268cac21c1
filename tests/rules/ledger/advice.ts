import type { AdviceId } from '../../../src/content/advice.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { chosen, oneAnswer, without } from '../../support/answers.ts';
import { said, together } from './ways.ts';
import type { Ways } from './ways.ts';

/** A doctor has named it: as it is asked now, or among the illnesses, as the first edition asked (0009, 0020). */
const nameKnown: Ways = [
  ...said({ named: ['hfs-last-12-months', 'hfs-longer-ago'] }),
  ...said({ history: ['hfs-diagnosed'] }),
];

/** The two are one fact, and what was said to the question of today goes before the old tick. */
export function inTodaysWords(live: Answers): Answers {
  if (live.named === undefined) return live;
  const left = chosen(live, 'history').filter((option) => option !== 'hfs-diagnosed');
  return { ...without(live, 'history'), ...oneAnswer('history', ...left) };
}

/** What is told to whom, in the order in which it is told: first the plan they have, last what helps a harmless flutter. */
export const adviceLedger: readonly (readonly [advice: AdviceId, evidence: string, ways: Ways])[] = [
  ['follow-the-plan', '10.12', nameKnown],
  [
    'injections-wear-off',
    '10.12; 1.2, fact 15; Q17: toxin',
    [...nameKnown, ...said({ medicines: ['botulinum'] }), ...said({ weakness: ['since-botulinum'] })],
  ],
  [
    'weak-since-injection',
    '3.2 after botulinum toxin: call the clinic; 0020',
    [...said({ weakness: ['since-botulinum'] }), ...said({ 'injection-effects': ['face-weaker'] })],
  ],
  [
    'eye-care',
    '4, level 2: the eye will not close',
    [
      ...said({ 'same-day': ['eye-exposed'] }),
      ...said({ 'observed-eye-closure': ['incomplete'] }),
      ...said({ 'injection-effects': ['eye-does-not-blink'] }),
    ],
  ],
  [
    'ear-and-mouth',
    '3.1 Ramsay Hunt; 0020: ear and mouth are to be looked at',
    [
      ...said({ 'same-day': ['ear-blisters'] }),
      ...together(said({ 'same-day': ['weakness-under-3-days', 'weakness-both-sides'] }), [
        ...said({ pain: ['ear-pain'] }),
        ...said({ 'same-day-more': ['ear-pain'] }),
      ]),
    ],
  ],
  [
    'tell-of-the-tick',
    '0020: with a fresh palsy the report names Lyme disease',
    said({ 'same-day': ['weakness-under-3-days', 'weakness-both-sides'], facts: ['tick-or-ring-rash'] }),
  ],
  ['driving', '5.1, point 7; 10.10', said({ impact: ['eye-shuts-driving-or-walking'] })],
  [
    'low-mood',
    'Q18: low mood, avoids people; 0020: low mood apart from worry',
    said({ impact: ['low-or-worried', 'low-mood', 'worried', 'avoids-people'] }),
  ],
  ['never-stop-a-medicine', 'Q17: fixed text', [{}]],
  ['pregnancy', '10.13', said({ history: ['pregnant'] })],
  ['known-lesion', '10.9: tell the team that watches it', said({ history: ['known-tumour-or-aneurysm'] })],
  [
    'rest-and-less-caffeine',
    '4, level 5: any lid that twitches',
    [
      ...said({ 'current-sites': ['one-eyelid'], movement: ['tiny-flutter', 'quick-jerks', 'not-sure'] }),
      ...said({ 'current-sites': ['around-eye'], movement: ['tiny-flutter'] }),
    ],
  ],
];
