import { describe, expect, test } from 'vitest';
import { codeLetters } from '../../src/content/code-letters.ts';
import { checkOf, headCheckOf } from '../../src/exchange/code/check.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { everythingSeen, usualSpasm } from '../support/answers.ts';
import { codeOf } from './coded.ts';

const values = codeLetters.map((_, value) => value);
const amiss = values.slice(1);
/** The longest that a code can be. */
const longest = 76;

/** How the check of a code changes when the letters at these places are wrong by so much. It is linear: this is all there is. */
function syndrome(errors: readonly (readonly [place: number, by: number])[]): number {
  const letters = Array.from({ length: longest }, () => 0);
  for (const [place, by] of errors) letters[place] = by;
  const before = letters.slice(0, -5);
  const check = checkOf(before);
  const nothing = checkOf(before.map(() => 0));
  return check.reduce(
    (all, value, place) => all * 16 + (value ^ (nothing[place] ?? 0) ^ (letters[before.length + place] ?? 0)),
    0,
  );
}

describe('the check of a code', () => {
  const singles = Array.from({ length: longest }, (_, place) => amiss.map((by) => syndrome([[place, by]])));

  test('notices every one, every two and every three letters that are wrong, in the longest code there can be', () => {
    const one = new Set(singles.flat());
    expect(one.size).toBe(longest * amiss.length);
    expect(one.has(0)).toBe(false);
    let missed = 0;
    for (const [place, here] of singles.entries())
      for (const there of singles.slice(place + 1))
        for (const first of here)
          for (const second of there) if (one.has(first ^ second) || first === second) missed += 1;
    expect(missed).toBe(0);
  });

  test('is linear, so that the above holds for every code', () => {
    const errors = [
      [3, 7],
      [40, 11],
      [70, 2],
    ] as const;
    const apart = errors.map((error) => syndrome([error]));
    expect(syndrome(errors)).toBe(apart.reduce((sum, one) => sum ^ one, 0));
  });
});

describe('a code', () => {
  const codes = [codeOf(usualSpasm), codeOf(everythingSeen), codeOf({})];

  test('with any one letter wrong is not read', () => {
    for (const code of codes)
      for (const place of code.split('').keys())
        for (const letter of codeLetters)
          if (letter !== code[place])
            expect(readCode(`${code.slice(0, place)}${letter}${code.slice(place + 1)}`).kind).toMatch(/wrong|cut-off/);
  });

  test('with any two neighbours swapped is not read', () => {
    for (const code of codes)
      for (let place = 0; place + 1 < code.length; place += 1) {
        const [one, two] = [code.charAt(place), code.charAt(place + 1)];
        if (one !== two)
          expect(readCode(code.slice(0, place) + two + one + code.slice(place + 2)).kind).toMatch(/wrong|cut-off/);
      }
  });
});

test('two wrong letters among the first four, version and length, never make another version or length', () => {
  const heads = values.flatMap((version) => values.map((length) => [version, length, ...headCheckOf(version, length)]));
  for (const [index, head] of heads.entries())
    for (const other of heads.slice(index + 1))
      expect(head.filter((letter, place) => letter !== other[place]).length).toBeGreaterThan(2);
});
