import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { advice } from '../../src/content/advice.ts';
import { findings } from '../../src/content/findings.ts';
import { redFlags, stillNotSure } from '../../src/content/red-flags.ts';
import { hazards, likelihoods, notControlled, severities, statuses } from '../../scripts/dossier/hazards.ts';
import type { NamedTest } from '../../scripts/dossier/hazards.ts';

const project = new URL('../../', import.meta.url);

const rules: ReadonlySet<string> = new Set([
  ...Object.keys(redFlags).map((id) => `red-flag:${id}`),
  ...Object.keys(findings).map((id) => `finding:${id}`),
  ...Object.keys(stillNotSure).map((id) => `gate:${id}`),
  ...Object.keys(advice).map((id) => `advice:${id}`),
]);

/** What is wrong with a named test: no such file, no such name in it, or not run. */
function faultOf({ file, name }: NamedTest): string | null {
  let text: string;
  try {
    text = readFileSync(new URL(file, project), 'utf8');
  } catch {
    return `there is no file ${file}`;
  }
  const written = [`'${name.replaceAll("'", "\\'")}'`, `"${name.replaceAll('"', '\\"')}"`, `\`${name}\``];
  if (!written.some((literal) => text.includes(`${literal},`))) return `${file} has no test or case "${name}"`;
  return /\b(test|it|describe)\.(skip|todo|only|fails)\b/.test(text) ? `${file} leaves tests out` : null;
}

describe('every hazard', () => {
  test('has the next id, and there are at least 20', () => {
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, at) => `H-${String(at + 1).padStart(2, '0')}`));
    expect(hazards.length).toBeGreaterThanOrEqual(20);
  });

  test.each(hazards)('$id says what it is, how it comes about, what it does and what is done about it', (hazard) => {
    for (const text of [hazard.hazard, hazard.cause, hazard.effect, ...hazard.controls])
      expect(text).toMatch(/\S.*[.)]$/);
    expect(hazard.controls.length).toBeGreaterThan(0);
    expect(Object.keys(statuses)).toContain(hazard.status);
  });

  test.each(hazards)(
    '$id has its risk in words, with the reason, and its control makes it no worse',
    ({ initialRisk, residualRisk }) => {
      for (const { severity, likelihood, why } of [initialRisk, residualRisk]) {
        expect(severities).toContain(severity);
        expect(likelihoods).toContain(likelihood);
        expect(why).toMatch(/\S.*\.$/);
      }
      expect(severities.indexOf(residualRisk.severity)).toBeLessThanOrEqual(severities.indexOf(initialRisk.severity));
      expect(likelihoods.indexOf(residualRisk.likelihood)).toBeLessThanOrEqual(
        likelihoods.indexOf(initialRisk.likelihood),
      );
    },
  );

  test.each(hazards)('$id names rules that are there', ({ rules: named }) => {
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
    expect(named.length).toBe(new Set(named).size);
  });

  test.each(hazards)('$id names tests that are there, and are run', ({ tests }) => {
    expect(tests.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
  });
});

test('every red flag is covered by a hazard', () => {
  const covered = new Set(hazards.flatMap(({ rules: named }) => named));
  expect(Object.keys(redFlags).filter((id) => !covered.has(`red-flag:${id}`))).toEqual([]);
});

test('it is said that no clinician has signed, that nobody has tried it, and that other browsers were not', () => {
  const all = notControlled.join(' ');
  expect(all).toContain('No clinician has signed');
  expect(all).toContain('not been tested with people');
  expect(all).toContain('Other browsers');
});

describe('the check of named tests', () => {
  const here = 'tests/safety/hazard-log.test.ts';

  test('finds one that is there', () => {
    expect(faultOf({ file: 'tests/safety/rule-set-hash.test.ts', name: 'the name of the rule set' })).toBeNull();
  });

  test('misses a file that is gone, a name that was changed, and a name that is only part of another', () => {
    expect(faultOf({ file: 'tests/safety/gone.test.ts', name: 'finds one that is there' })).toContain('no file');
    expect(faultOf({ file: here, name: ['finds', 'two'].join(' ') })).toContain('no test');
    expect(faultOf({ file: here, name: ['finds', 'one'].join(' ') })).toContain('no test');
  });
});
