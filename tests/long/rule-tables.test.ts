import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMutants } from '../mutation/all-mutants.ts';
import { ruleTablesSection } from '../mutation/document.ts';
import { mutationRun, publishedSeed } from '../mutation/score.ts';

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
