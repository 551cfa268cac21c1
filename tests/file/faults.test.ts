import { describe, expect, test } from 'vitest';
import { faults, readWith } from './faults.ts';
import { someJournals } from './some-journals.ts';

const runs = 12;
const seed = 20_261_129;

describe(`of ${runs} files with each fault (400 in the long run) none is read as other answers, and each is refused for its reason`, () => {
  test.each(Object.entries(faults))('where %s', (_, fault) => {
    const counts = readWith(fault, someJournals, runs, seed);
    expect(Object.keys(counts).filter((one) => !fault.mayBe.some((may) => may === one))).toEqual([]);
  });
});

test('nothing that a file says becomes part of every object', () => {
  expect({}).not.toHaveProperty('polluted');
});
