import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { allChecks } from '../rules/checks/all-checks.ts';
import { allMutants } from './all-mutants.ts';
import { ruleTablesSection } from './document.ts';
import { withMutant } from './mutant.ts';
import { mutationRun, publishedSeed } from './score.ts';
import { inOneLine, tryMutants } from './try-mutants.ts';

const rules = ruleSetHash();
const mutants = allMutants(publishedSeed);
const run = mutationRun(publishedSeed);
const tables = [
  'redFlags',
  'stillNotSure',
  'askWhen',
  'stops',
  'shortRoute',
  'knownRoute',
  'countsAsNotSure',
  'callSigns',
  'goesStale',
  'safetyGates',
  'usualPicture',
  'someOfThePicture',
  'pointsElsewhere',
  'selfCare',
  'findings',
  'advice',
  'newSigns',
  'cannotBeRuledOut',
  'calmOrder',
  'strengths',
  'conditionLists',
  'deniedCauses',
  'behindTheLevel',
  'askFirst',
  'wouldTellMore',
  'lastingPicture',
  'sideAndTime',
];

describe(`every change to a rule is noticed: ${mutants.length} mutants, with the seed ${publishedSeed}`, () => {
  test('none survives', () => {
    expect(run.survivors).toEqual([]);
  });

  test.each(run.byTable)('$name: all $made are killed, or shown to be equivalent', ({ made, killed, equivalent }) => {
    expect(killed + equivalent).toBe(made);
    expect(killed).toBeGreaterThan(0);
  });

  test('every table has mutants, and there is nothing that could be done to a rule and was not', () => {
    expect(run.byTable.map(({ name }) => name).toSorted()).toEqual(tables.toSorted());
    expect(run.byOperator.filter(({ made }) => made === 0)).toEqual([]);
    expect(mutants.length).toBeGreaterThan(3000);
  });

  test('every reason for an equivalent mutant is still needed', () => {
    for (const { why, mutants: same } of run.explained) expect([why, same.length]).not.toEqual([why, 0]);
    const explained = run.explained.flatMap(({ mutants: same }) => same);
    expect(new Set(explained).size).toBe(explained.length);
  });

  test('the scores are published (npx tsx scripts/mutation.ts)', () => {
    expect(readFileSync('docs/mutation.md', 'utf8')).toContain(ruleTablesSection(run));
  });
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

  test('survive where a check is missing: without the clumsy hand, all that is done to that red flag is reported', () => {
    const clumsy = mutants.filter(({ table, rule }) => table === 'redFlags' && rule === 'clumsy');
    const otherChecks = allChecks.filter(({ rule }) => rule !== 'clumsy');
    const survived = tryMutants(clumsy, otherChecks).filter(({ noticed }) => noticed === null);
    expect(survived).toHaveLength(clumsy.length);
    expect(survived.map(({ mutant }) => inOneLine(mutant))).toContain(
      'redFlags, clumsy: lower the level: urgent -> routine',
    );
  });
});
