import { describe, expect, test } from 'vitest';
import { advice } from '../../src/content/advice.ts';
import type { Basis } from '../../src/content/evidence-basis.ts';
import { findings } from '../../src/content/findings.ts';
import { background } from '../../src/content/findings/background.ts';
import { movement } from '../../src/content/findings/movement.ts';
import { sideAndPlace } from '../../src/content/findings/side-and-place.ts';
import { signs } from '../../src/content/findings/signs.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';

const rules: [string, string, Basis][] = [
  ...Object.entries(redFlags).map(([id, { basis }]): [string, string, Basis] => ['red flag', id, basis]),
  ...Object.entries(findings).map(([id, { basis }]): [string, string, Basis] => ['finding', id, basis]),
  ...Object.entries(advice).map(([id, { basis }]): [string, string, Basis] => ['advice', id, basis]),
];
const known = Object.keys(sources);

describe('every rule says what stands behind it', () => {
  test.each(rules)('%s %s', (_, __, { basis, sources: cited }) => {
    expect(['guidance', 'study', 'judgement']).toContain(basis);
    for (const id of cited) expect(known).toContain(id);
    expect(new Set(cited).size).toBe(cited.length);
    if (basis !== 'judgement') expect(cited.length).toBeGreaterThan(0);
  });
});

test('no finding hides another of the same name in a different file', () => {
  const ids = [sideAndPlace, movement, signs, background].flatMap((part) => Object.keys(part));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(findings).toSorted()).toEqual(ids.toSorted());
});

test('every finding speaks for or against something, and never both for and against the same condition', () => {
  for (const [id, { supports, opposes }] of Object.entries(findings)) {
    const both = Object.keys(supports).filter((condition) => Object.keys(opposes).includes(condition));
    expect([id, both]).toEqual([id, []]);
    expect(Object.keys(supports).length + Object.keys(opposes).length).toBeGreaterThan(0);
  }
});

describe('every source can be looked up', () => {
  test.each(Object.entries(sources))('%s', (id, { citation, year, url, read }) => {
    expect(id).toMatch(/^[SN]\d+[a-z]?$/);
    expect(citation.length).toBeGreaterThan(10);
    expect(URL.canParse(url)).toBe(true);
    expect(url).toMatch(/^https?:\/\//);
    expect(['excerpt', 'mirror-excerpt', 'page']).toContain(read);
    if (year !== null) expect(year).toSatisfy((value: number) => value > 1950 && value < 2027);
  });

  test('no source is a page whose terms forbid its use', () => {
    for (const { citation, url } of Object.values(sources)) expect(`${citation} ${url}`).not.toMatch(/eyewiki/i);
  });
});
