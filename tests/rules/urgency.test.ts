import { describe, expect, test, vi } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { dispositionOf, dispositionReasons } from '../../src/assessment/disposition.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { lidFlutter, nothingKnown, observedNothing, oneAnswer, usualSpasm, without } from '../support/answers.ts';
import { tried } from '../support/long-run.ts';
import { flaggedPeople } from './flagged-people.ts';

// Many combinations, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

const atANurse = { ...usualSpasm, ...observedNothing };
const nurseGoesOn = (answers: Answers) => routeOf(answers, callSignsIn(answers));
const urgencyOf = (answers: Answers): number => dispositions.indexOf(dispositionOf(nurseGoesOn(answers)));

/** Both people in one: the options of a multiple choice together; null where a single choice differs. */
function both(one: Answers, other: Answers): Answers | null {
  let merged = one;
  for (const { id } of questions) {
    const [mine, theirs] = [one[id], other[id]];
    if (theirs === undefined) continue;
    const options = [mine, theirs].flat().filter((option) => option !== undefined);
    if (questionById(id).type === 'single' && new Set(options).size > 1) return null;
    merged = { ...merged, ...oneAnswer(id, ...options) };
  }
  return merged;
}

// Under 16 the questions end, so what would come later is not there.
// A nurse is not asked the question of the short way.
const flagged = flaggedPeople.filter(({ also }) => also.age !== 'under-16' && also['same-day-more'] === undefined);

const everyPair = flagged.flatMap((one, index) =>
  flagged.slice(index + 1).flatMap((other) => {
    const also = both(one.also, other.also);
    return also === null ? [] : [{ also, name: `${one.who} + ${other.who}`, levels: [one.level, other.level] }];
  }),
);

/** The proof asks the same of every interview (`twoFlagsTogetherReachTheHigher`): here every tenth pair by hand, and all in the long run. */
const pairs = tried(everyPair, (_, index) => index % 10 === 0);

test(`the highest level of two answers wins: ${pairs.length} pairs, by a nurse who asks everything`, () => {
  const wrong = pairs.filter(({ also, levels }) => {
    const highest = Math.min(...levels.map((level) => dispositions.indexOf(level)));
    return urgencyOf({ ...atANurse, ...also }) > highest;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(1500);
});

test('the reasons are told with the most urgent first', () => {
  for (const { also } of pairs) {
    const order = dispositionReasons(nurseGoesOn({ ...atANurse, ...also })).map(({ atLeast }) =>
      dispositions.indexOf(atLeast),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  }
});

describe('the level falls only when the answer is taken back', () => {
  test.each(flaggedPeople)('by $who', ({ also }) => {
    const after = { ...usualSpasm, ...also };
    expect(urgencyOf(after)).toBeLessThan(dispositions.indexOf('routine'));
    expect(assessAnswers({ ...after, ...usualSpasm }).disposition).toBe('routine');
  });
});

describe('a safety gate that stays unsure has a floor', () => {
  const gates: [keyof Answers, Answers, string][] = [
    ['emergency', { emergency: ['not-sure'] }, 'same-day'],
    ['same-day', { 'same-day': ['not-sure'] }, 'urgent'],
  ];
  test.each(gates)('%s: not sure', (_, unsure, floor) => {
    expect(assessAnswers({ ...usualSpasm, ...unsure }).disposition).toBe(floor);
    expect(assessAnswers({ ...lidFlutter, ...unsure }).disposition).toBe(floor);
  });
  test.each(gates)('%s: not answered', (gate, _, floor) => {
    expect(assessAnswers(without(usualSpasm, gate)).disposition).toBe(floor);
  });
  test('a higher sign still wins over the floor', () => {
    expect(assessAnswers({ ...usualSpasm, emergency: ['not-sure'], weakness: 'worse-over-weeks' }).disposition).toBe(
      'same-day',
    );
    expect(assessAnswers({ ...usualSpasm, emergency: ['speech'], 'same-day': ['not-sure'] }).disposition).toBe(
      'emergency',
    );
  });
  test('an unsure gate behind a stop asks for nothing, as it was not asked', () => {
    const reasons = assessAnswers({ ...nothingKnown, emergency: ['speech'] }).reasons.map(({ id }) => id);
    expect(reasons).toEqual(['speech']);
  });
});
