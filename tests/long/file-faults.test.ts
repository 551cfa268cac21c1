import { describe, expect, test } from 'vitest';
import { faults, readWith } from '../file/faults.ts';
import { someJournals } from '../file/some-journals.ts';

const runs = 400;
const seed = 20_261_130;

/** Each fault has as many, so that all of them come to this. */
const all = Object.keys(faults).length * runs;

describe(`of ${all} files that went wrong on their way none is read as other answers, and none stops the program`, () => {
  test.each(Object.entries(faults))('where %s', (name, fault) => {
    const counts = readWith(fault, someJournals, runs, seed);
    console.log(name, counts);
    expect(Object.keys(counts).filter((one) => !fault.mayBe.some((may) => may === one))).toEqual([]);
  });
});

test('these are 10,000 and more, as was promised', () => {
  expect(all).toBeGreaterThanOrEqual(10_000);
});
