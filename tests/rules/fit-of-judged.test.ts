import { describe, expect, test } from 'vitest';
import { fitOf, notKnownBesideSideAndTime } from '../../src/assessment/fit.ts';
import type { JudgedCondition } from '../../src/assessment/judged-conditions.ts';
import type { Route } from '../../src/assessment/live-answers.ts';
import { has } from '../../src/content/criterion.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

const judged = (condition: JudgedCondition['condition'], also: Partial<JudgedCondition> = {}): JudgedCondition => ({
  condition,
  list: 'movement',
  supports: [],
  opposes: [],
  isCauseDenied: false,
  fits: true,
  ...also,
});

const asked: readonly QuestionId[] = ['duration', 'side', 'current-sites', 'movement'];
const routeWith = (live: Answers): Route => ({ asked, live, stop: null });
const isOld: Answers = { duration: 'over-1-year' };

describe('answers that point elsewhere make the fit a poor one', () => {
  const bothTogether = routeWith({ ...isOld, side: 'both-together' });

  test('where another movement fits', () => {
    expect(fitOf(bothTogether, [judged('blepharospasm')])).toBe('unlikely');
  });

  const others: [string, JudgedCondition[]][] = [
    ['nothing fits', []],
    ['the other movement was only looked at', [judged('blepharospasm', { fits: false })]],
    ['it is a cause that fits', [judged('bells-palsy', { list: 'cause' })]],
    ['it is the spasm itself that fits', [judged('hemifacial-spasm')]],
  ];
  test.each(others)('and not where %s', (_, list) => {
    expect(fitOf(bothTogether, list)).toBe('cannot-tell');
  });
});

const oneSide: Answers = { ...isOld, side: 'left' };
const notKnown = (live: Answers, list: readonly JudgedCondition[] = [judged('hemifacial-spasm')]) =>
  notKnownBesideSideAndTime(routeWith(live), list, 'cannot-tell');

describe('where only side and time are known, it is said what would tell more', () => {
  test('every question of them that was asked, and is open or not sure', () => {
    expect(notKnown(oneSide)).toEqual(['current-sites', 'movement']);
    expect(notKnown({ ...oneSide, 'current-sites': ['not-sure'], movement: 'not-sure' })).toEqual([
      'current-sites',
      'movement',
    ]);
    expect(notKnown({ ...oneSide, movement: 'tiny-flutter' })).toEqual(['current-sites']);
  });

  test('nothing where side or time are others', () => {
    expect(notKnown({ ...oneSide, side: 'both-together' })).toEqual([]);
    expect(notKnown({ ...oneSide, duration: 'up-to-2-weeks' })).toEqual([]);
  });

  test('nothing where an answer speaks against the spasm, and all of it where one speaks against something else', () => {
    const opposes = [{ finding: 'held-back-by-trying', strength: 'weak' }] as const;
    expect(notKnown(oneSide, [judged('hemifacial-spasm', { opposes })])).toEqual([]);
    expect(notKnown(oneSide, [judged('blepharospasm', { opposes })])).toEqual(['current-sites', 'movement']);
  });

  test('nothing where the fit can be told, or the questions were ended by a sign', () => {
    const stop = { after: 'emergency', when: has('emergency', 'speech'), untilCallNoted: true } as const;
    const spasm = [judged('hemifacial-spasm')];
    expect(notKnownBesideSideAndTime(routeWith(oneSide), spasm, 'partial')).toEqual([]);
    expect(notKnownBesideSideAndTime({ ...routeWith(oneSide), stop }, spasm, 'cannot-tell')).toEqual([]);
  });
});
