import { expect, test } from 'vitest';
import { isNewer, migratedRow, savedVersion } from '../../src/exchange/saved-rows.ts';

test('a row of every version from the first to the present one is read, and comes out in the form of today', () => {
  const versions = Array.from({ length: savedVersion }, (_, index) => index + 1);
  for (const version of versions) {
    const row = { version, interview: 'one', seq: 4, at: 0, by: 'self', seen: 3, event: { kind: 'ended' } };
    expect(migratedRow(row)).toMatchObject({ seq: 4, seen: 3 });
    expect(isNewer(row)).toBe(false);
  }
});

test('a row of version 1, which did not say what its tab had seen, had seen all that stood before it', () => {
  const row = { version: 1, interview: 'one', seq: 4, at: 0, by: 'self', event: { kind: 'ended' } };
  expect(migratedRow(row)).toMatchObject({ seen: 3 });
});

test('a row of version 2 was asked by the first edition of the questions', () => {
  const row = { version: 2, interview: 'one', seq: 4, at: 0, by: 'self', seen: 3, event: { kind: 'ended' } };
  expect(migratedRow(row)).toMatchObject({ edition: 1 });
});

test('a row of no version, of one before the first, or of a newer one is not taken for one of today', () => {
  for (const version of [undefined, 0, 1.5, savedVersion + 1]) expect(migratedRow({ version, seq: 0 })).toBeNull();
});
