import { describe, expect, test, vi } from 'vitest';
import type { CallSign } from '../../src/assessment/call-signs.ts';
import type { Answers } from '../../src/content/questions.ts';
import { eachOptionOf, observedNothing, oneAnswer, usualSpasm } from '../support/answers.ts';
import { notedCalls } from '../support/noted-calls.ts';
import { someWays } from '../support/some-ways.ts';
import { difference } from './two-readings.ts';

// Many combinations in `npm run test:long`, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

/** Everything is answered, also what is not asked: so an answer that should not count has its chance to. */
const allAnswered: Answers = { ...usualSpasm, ...observedNothing, 'palsy-recovery': 'not-sure' };
const open: Answers = {};

/** Compares code and contract on every one of the ways; returns the first that differ. `base` is answered beside them. */
function differences(
  base: Answers,
  calls: readonly (readonly CallSign[])[],
  ways: readonly Answers[],
): { checked: number; differ: string[] } {
  let checked = 0;
  const differ: string[] = [];
  for (const combination of ways) {
    const answers = { ...base, ...combination };
    for (const call of calls) {
      checked += 1;
      const said = difference(answers, call);
      if (said !== null && differ.length < 3) differ.push(said);
    }
  }
  return { checked, differ };
}

/** Noted for nothing, or for the signs that come late. */
const lateCalls: readonly (readonly CallSign[])[] = [
  [],
  [
    { question: 'stroke-when', option: 'not-assessed-7-days' },
    { question: 'injection-effects', option: 'breathing-swallowing-or-speech' },
  ],
];

const respondents = eachOptionOf('respondent');
const emergency = [
  oneAnswer('emergency', 'none'),
  oneAnswer('emergency', 'not-sure'),
  oneAnswer('emergency', 'face-droop'),
  oneAnswer('emergency', 'vision-loss'),
];
const sameDay = [
  oneAnswer('same-day', 'none'),
  oneAnswer('same-day', 'weakness-under-3-days'),
  oneAnswer('same-day', 'weakness-both-sides'),
  oneAnswer('same-day', 'eye-exposed'),
];
const sites = [['one-eyelid'], ['around-eye'], ['cheek'], ['around-eye', 'cheek'], ['around-eye', 'mouth-or-chin']].map(
  (set) => oneAnswer('current-sites', ...set),
);
const palsy = [oneAnswer('history', 'none'), oneAnswer('history', 'face-palsy', 'cancer')];

const gates = [
  respondents,
  eachOptionOf('age'),
  [...eachOptionOf('emergency'), oneAnswer('emergency', 'face-droop', 'limb-weakness')],
  eachOptionOf('observed-fast'),
  [...eachOptionOf('same-day'), oneAnswer('same-day', 'weakness-under-3-days', 'eye-exposed')],
  eachOptionOf('observed-forehead'),
];
const twitch = [
  respondents,
  sameDay,
  eachOptionOf('duration'),
  eachOptionOf('side'),
  [...eachOptionOf('current-sites'), ...sites],
  palsy,
];
const classes = [
  respondents,
  [oneAnswer('age', 'under-16'), oneAnswer('age', '50-69')],
  emergency,
  [oneAnswer('observed-fast', 'negative'), oneAnswer('observed-fast', 'positive')],
  sameDay,
  [oneAnswer('observed-forehead', 'moves'), oneAnswer('observed-forehead', 'weak')],
  [oneAnswer('duration', 'no-twitching'), oneAnswer('duration', 'over-1-year'), oneAnswer('duration', 'not-sure')],
  [oneAnswer('side', 'left'), oneAnswer('side', 'both-together')],
  sites,
  palsy,
];
const dated = [
  respondents,
  [...sameDay.slice(0, 2), oneAnswer('same-day', 'lid-or-pupil')],
  [open, oneAnswer('same-day-more', 'none'), oneAnswer('same-day-more', 'head-eye-or-neck-pain', 'ear-pain')],
  [oneAnswer('duration', 'no-twitching'), oneAnswer('duration', 'over-1-year')],
  [open, oneAnswer('named', 'no'), oneAnswer('named', 'hfs-longer-ago'), oneAnswer('named', 'blepharospasm')],
  [open, oneAnswer('new-since', 'none'), oneAnswer('new-since', 'lump'), oneAnswer('new-since', 'not-sure')],
  [oneAnswer('history', 'none'), oneAnswer('history', 'stroke-or-tia'), oneAnswer('history', 'cancer', 'shingles')],
  [open, ...eachOptionOf('stroke-when').slice(0, 3)],
  [oneAnswer('medicines', 'none'), oneAnswer('medicines', 'botulinum')],
  [open, oneAnswer('last-injection', 'never'), oneAnswer('last-injection', 'not-sure')],
  [
    open,
    oneAnswer('injection-effects', 'lid-lower'),
    oneAnswer('injection-effects', 'lid-lower', 'pupil-double-or-pain'),
    oneAnswer('injection-effects', 'breathing-swallowing-or-speech'),
  ],
];
const withOpen = [
  [open, ...respondents],
  [open, oneAnswer('age', 'under-16')],
  [open, oneAnswer('emergency', 'face-droop')],
  [open, oneAnswer('observed-fast', 'positive')],
  [open, oneAnswer('same-day', 'none'), oneAnswer('same-day', 'weakness-under-3-days')],
  [open, oneAnswer('observed-forehead', 'moves')],
  [open, oneAnswer('duration', 'no-twitching')],
  [open, oneAnswer('side', 'both-together')],
  [open, ...sites.slice(0, 4)],
  [open, oneAnswer('history', 'face-palsy')],
];

const products: [string, Answers, typeof notedCalls, readonly (readonly Answers[])[]][] = [
  ['the answers at the safety gates, noted calls or not', allAnswered, notedCalls, gates],
  [
    'durations, sides and places, with and without a past palsy, for each respondent and class of same-day sign',
    allAnswered,
    notedCalls.slice(0, 1),
    twitch,
  ],
  ['the classes of answers to all ten questions that branch, noted calls or not', allAnswered, notedCalls, classes],
  ['the dated questions, the known diagnosis and what follows an injection', allAnswered, lateCalls, dated],
  ['the classes of answers, each question open or not, and nothing else said', {}, notedCalls, withOpen],
];

describe('the code asks, stops and goes on as the contract says', () => {
  for (const [what, base, calls, lists] of products) {
    const ways = someWays(3, ...lists);
    const combinations = calls.length * ways.length;
    test(`over ${what}: ${combinations} combinations`, () => {
      const { checked, differ } = differences(base, calls, ways);
      expect(differ).toEqual([]);
      expect(checked).toBe(combinations);
    });
  }
});
