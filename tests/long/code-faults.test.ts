import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../src/exchange/code/envelope.ts';
import { drawsFrom, faults, mayBe, readWith } from '../code/faults.ts';
import { objectsIn } from '../evaluate/run-evaluate.ts';

const codes = objectsIn(JSON.parse(readFileSync('tests/data/codes-1.json', 'utf8'))).map(({ code }) => String(code));
const runs = 100_000;
const seed = 20_261_130;

describe(`of ${runs} codes that went wrong on their way none is read as other answers`, () => {
  test.each(Object.entries(faults))('where %s', (fault, spoil) => {
    const kinds = readWith(spoil, codes, runs, seed);
    expect(kinds['other answers'] ?? 0).toBe(0);
    expect(Object.keys(kinds).filter((kind) => !mayBe(fault).includes(kind))).toEqual([]);
  });
});

test('of four million stretches of any letters at all about four have a check that is right, as 20 bits promise', () => {
  const draw = drawsFrom(seed);
  let right = 0;
  for (let run = 0; run < 2 ** 22; run += 1) {
    const letters = Array.from({ length: 24 }, () => draw(16));
    if (contentOf(letters) !== null) right += 1;
  }
  expect(right).toBeLessThanOrEqual(12);
});
