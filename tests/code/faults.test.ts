import { describe, expect, test } from 'vitest';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { everythingSeen, gates, lidFlutter, nothingKnown, usualSpasm } from '../support/answers.ts';
import { allPatientTexts } from '../words/patient-texts.ts';
import { codeOf } from './coded.ts';
import { faults, mayBe, readWith } from './faults.ts';

const codes = [usualSpasm, everythingSeen, lidFlutter, nothingKnown, gates, {}].map((answers) => codeOf(answers));
const runs = 400;
const seed = 20_261_129;

describe(`of ${runs} codes that went wrong on their way (100,000 in the long run) none is read as other answers`, () => {
  test.each(Object.entries(faults))('where %s', (fault, spoil) => {
    const kinds = readWith(spoil, codes, runs, seed);
    expect(kinds['other answers'] ?? 0).toBe(0);
    expect(Object.keys(kinds).filter((kind) => !mayBe(fault).includes(kind))).toEqual([]);
  });
});

test('no text of the program is taken for a code, not even all of them together', () => {
  for (const { text } of allPatientTexts) expect(readCode(text), text).toEqual({ kind: 'unreadable' });
  expect(readCode(allPatientTexts.map(({ text }) => text).join('\n'))).toEqual({ kind: 'unreadable' });
});
