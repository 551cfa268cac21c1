import { describe, expect, test } from 'vitest';
import { dispositions } from '../../src/content/dispositions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { usualSpasm } from '../support/answers.ts';
import { calmCases } from './calm-cases.ts';
import { flaggedPeople } from './flagged-people.ts';
import { flagLedger } from './ledger/red-flags.ts';

const levels = dispositions.filter((level) => flaggedPeople.some((one) => one.level === level));

describe.each(levels)('a person with the usual spasm is at the level %s', (level) => {
  test.each(flaggedPeople.filter((one) => one.level === level))('by $who', ({ flag, also }) => {
    const { disposition, reasons } = assessAnswers({ ...usualSpasm, ...also });
    expect(disposition).toBe(level);
    expect(reasons.map(({ id }) => id)).toContain(flag);
  });
});

test('each flag of the ledger is raised by somebody, and at its own level, or above it beside another sign', () => {
  for (const [level, rows] of flagLedger) {
    for (const [flag] of rows) {
      const found = flaggedPeople.filter((one) => one.flag === flag).map((one) => dispositions.indexOf(one.level));
      expect(found.length, flag).toBeGreaterThan(0);
      expect(Math.max(...found), flag).toBeLessThanOrEqual(dispositions.indexOf(level));
    }
  }
});

describe('a person with the usual spasm is at the level routine, with no reason for hurry', () => {
  test.each(calmCases)('when %s', (_, also) => {
    const { disposition, reasons } = assessAnswers({ ...usualSpasm, ...also });
    expect(disposition).toBe('routine');
    expect(reasons).toEqual([]);
  });
});
