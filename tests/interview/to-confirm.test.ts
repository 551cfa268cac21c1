import { expect, test } from 'vitest';
import { edition } from '../../src/content/edition.ts';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { journalTo } from '../support/journal-to.ts';

const lastYear = Date.UTC(2025, 5, 1);
const now = Date.UTC(2026, 10, 29);
const brought: Journal[number] = {
  at: now,
  by: 'unknown',
  seen: -1,
  edition,
  event: {
    kind: 'brought',
    at: lastYear,
    answers: [
      { kind: 'answer', question: 'age', answer: '50-69' },
      { kind: 'answer', question: 'medicines', answer: ['antipsychotic'] },
    ],
  },
};

test('what was said in an earlier interview counts for nothing before somebody confirms it', () => {
  const record = recordOf([brought], now);
  expect(record.route.live).toEqual({});
  expect(record.current).toEqual({});
  expect(record.toConfirm.get('age')).toEqual({
    at: lastYear,
    given: { kind: 'answer', question: 'age', answer: '50-69' },
  });
  expect(record.route).toEqual(recordOf([], now).route);
});

test('once it is answered there is nothing to confirm, whatever the answer', () => {
  const journal = [brought, ...journalTo('emergency', { ...usualSpasm, ...observedNothing, age: '16-29' }, now)];
  const { toConfirm, route } = recordOf(journal, now);
  expect([...toConfirm.keys()]).toEqual(['medicines']);
  expect(route.live.age).toBe('16-29');
});

test('it is kept and read again as it was, and damage to it is named', () => {
  const row = { ...brought, version: savedVersion, interview: 'one', seq: 0 };
  expect(readSavedInterview([row])).toEqual({ kind: 'read', journal: [brought] });
  const damaged = { ...row, event: { ...row.event, answers: [{ question: 'age', answer: 'old' }] } };
  expect(readSavedInterview([damaged])).toMatchObject({ journal: [{ event: { kind: 'unreadable' } }] });
});
