import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { advice } from '../../src/content/advice.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { allMutants } from '../mutation/all-mutants.ts';
import { withMutant } from '../mutation/mutant.ts';
import { publishedSeed, sampledRun } from '../mutation/score.ts';
import { faultWithoutMutant, inOneLine, tryMutants } from '../mutation/try-mutants.ts';
import { allChecks } from './checks/all-checks.ts';
import { adviceLedger } from './ledger/advice.ts';
import { findingLedger } from './ledger/findings.ts';
import { flagLedger } from './ledger/red-flags.ts';

describe('the rules say what the evidence and the contract say', () => {
  test.each(allChecks)('$name', (check) => {
    expect(faultWithoutMutant(check)).toBeNull();
  });
});

describe('the ledger of the evidence leaves no rule out, and has none twice', () => {
  const ledgers: [string, object, string[]][] = [
    ['red flag', redFlags, flagLedger.flatMap(([, rows]) => rows.map(([id]) => id))],
    ['finding', findings, findingLedger.map(([id]) => id)],
    ['advice', advice, adviceLedger.map(([id]) => id)],
  ];
  test.each(ledgers)('every %s is in it', (_, table, listed) => {
    expect(listed.toSorted()).toEqual(Object.keys(table).toSorted());
  });
});

const rules = ruleSetHash();
const mutants = allMutants(publishedSeed);

/** A count below a thousand; `npm run test:long` and `npm run mutation` try them all. */
const oneOf = 20;

test(`a change to a rule is noticed: one mutant of ${oneOf}, with the seed ${publishedSeed}`, () => {
  const run = sampledRun(publishedSeed, oneOf);
  expect(run.survivors).toEqual([]);
  expect(run.byTable.reduce((sum, { made }) => sum + made, 0)).toBe(Math.ceil(mutants.length / oneOf));
});

test('the published scores are of as many mutants as there are (npm run mutation)', () => {
  expect(readFileSync('docs/mutation.md', 'utf8')).toMatch(new RegExp(`\\| ${mutants.length} \\|`));
});

const lines = (seed: number): string[] => allMutants(seed).map(inOneLine);
const fail = (): never => {
  throw new Error('in the middle');
};

describe('the mutants themselves', () => {
  test('are all real: each changes something, and that changes the name of the rules', () => {
    const same = mutants.filter(({ target, becomes }) => JSON.stringify(target) === JSON.stringify(becomes));
    expect(same.map(inOneLine)).toEqual([]);
    // The name takes a while to work out, so it is for one mutant of each kind in each table.
    const kinds = new Map(mutants.map((mutant) => [`${mutant.table} ${mutant.operator}`, mutant]));
    const unnamed = [...kinds.values()].filter((mutant) => withMutant(mutant, ruleSetHash) === rules);
    expect(unnamed.map(inOneLine)).toEqual([]);
  });

  test('leave the rules as they were, even when a check fails in the middle', () => {
    const [mutant] = mutants;
    expect(() => mutant === undefined || withMutant(mutant, fail)).toThrow('in the middle');
    expect(ruleSetHash()).toBe(rules);
  });

  test('are the same for the same seed and others for another', () => {
    expect(lines(publishedSeed)).toEqual(mutants.map(inOneLine));
    expect(lines(publishedSeed + 1)).not.toEqual(mutants.map(inOneLine));
  });

  test('survive where a check is missing: without the clumsy hand, a level that is lowered there is reported', () => {
    const clumsy = mutants.filter(
      ({ table, rule, operator, after }) =>
        table === 'redFlags' && rule === 'clumsy' && operator === 'lower the level' && after === 'routine',
    );
    expect(clumsy).toHaveLength(1);
    const otherChecks = allChecks.filter(({ rule }) => rule !== 'clumsy');
    const survived = tryMutants(clumsy, otherChecks).filter(({ noticed }) => noticed === null);
    expect(survived).toHaveLength(clumsy.length);
    expect(survived.map(({ mutant }) => inOneLine(mutant))).toContain(
      'redFlags, clumsy: lower the level: urgent -> routine',
    );
  });
});
