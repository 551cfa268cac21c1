import { describe, expect, test } from 'vitest';
import { codeLetters } from '../../src/content/code-letters.ts';
import { spelling } from '../../src/content/en/spelling.ts';
import { spelt } from '../../src/exchange/code/spelling.ts';
import { groupsOf } from '../../src/exchange/code/write-code.ts';

describe('a code that is read out', () => {
  test('is said letter by letter: "B as in Bravo"', () => {
    expect(spelt('bk-X', spelling)).toEqual(['B as in Bravo', 'K as in Kilo', 'X as in X-ray']);
  });

  test('has for each letter a word that begins with it, and no two alike', () => {
    for (const letter of codeLetters) expect(spelling.words[letter].startsWith(letter)).toBe(true);
    expect(new Set(Object.values(spelling.words)).size).toBe(16);
  });
});

test('the letters of a code hold no vowel, and nothing that is taken for something else', () => {
  expect(codeLetters.join('')).toBe('BCDFGHJKLNPRSTVX');
});

test('a code is written in groups of four', () => {
  expect(groupsOf('BCDFGHJKLNPR')).toEqual(['BCDF', 'GHJK', 'LNPR']);
});
