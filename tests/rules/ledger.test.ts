import { describe, expect, test } from 'vitest';
import { advice } from '../../src/content/advice.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { allChecks } from './checks/all-checks.ts';
import { adviceLedger } from './ledger/advice.ts';
import { findingLedger } from './ledger/findings.ts';
import { flagLedger } from './ledger/red-flags.ts';

describe('the rules say what the evidence and the contract say', () => {
  test.each(allChecks)('$name', ({ fault }) => {
    expect(fault()).toBeNull();
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
