import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostOnTheWay, routesOf } from '../code/coded.ts';
import { lostByClass } from '../code/every-class.ts';
import { anyAnswers } from '../rules/any-answers.ts';

const ways = 50;

test(`every class of answers that branches comes through the code with ${ways} ways to answer the rest`, () => {
  const { lost, tried } = lostByClass(ways, 20_261_130);
  expect(lost).toEqual([]);
  expect(tried).toBeGreaterThan(ways * 900);
});

const many = { seed: 20_261_130, numRuns: 50_000 } as const;

test(`any answers at all come through the code: ${many.numRuns} people`, () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const route of routesOf(answers)) expect(lostOnTheWay(route)).toBeNull();
    }),
    many,
  );
});
