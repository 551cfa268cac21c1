import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswers } from '../rules/any-answers.ts';
import { lostOnTheWay, routesOf } from './coded.ts';
import { lostByClass } from './every-class.ts';

test('every class of answers that branches comes through the code, with all else open, and with some of it answered', () => {
  const { lost, tried } = lostByClass(1, 20_261_129);
  expect(lost).toEqual([]);
  expect(tried).toBeGreaterThan(1_500);
});

const some = { seed: 20_261_129, numRuns: 300 } as const;

test(`any answers at all come through the code: ${some.numRuns} people`, () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const route of routesOf(answers)) expect(lostOnTheWay(route)).toBeNull();
    }),
    some,
  );
});
