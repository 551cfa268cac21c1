import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/assessment/fit.ts';
import { judgedConditions } from '../../src/assessment/judged-conditions.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { stops } from '../../src/content/routing.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { usualSpasm } from '../support/answers.ts';

describe('when the questions were cut short nothing is said about the fit', () => {
  test('with a sign for today it is not called poor, though both eyes squeeze together', () => {
    const squeezing = { ...usualSpasm, side: 'both-together' } as const;
    expect(assessAnswers(squeezing).fit).toBe('unlikely');
    expect(assessAnswers({ ...squeezing, 'same-day': ['ear-blisters'] }).fit).toBe('cannot-tell');
  });

  test.each(stops)('after %j it is not called good, whatever was said before', (stop) => {
    const route = routeOf(usualSpasm, []);
    const judged = judgedConditions(route.live);
    expect(fitOf(route, judged)).toBe('typical');
    expect(fitOf({ ...route, stop }, judged)).toBe('cannot-tell');
  });
});
