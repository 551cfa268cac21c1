import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies } from '../../package.json';
import { sbomOf } from '../../scripts/build/sbom.ts';

interface Named {
  readonly name: string;
  readonly version: string;
}

test('the bill of materials names every package whose code is in the program, as the notices do', () => {
  const { bomFormat, components } = JSON.parse(sbomOf('.')) as { bomFormat: string; components: readonly Named[] };
  const noticed = [...readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').matchAll(/^- (\S+) (\S+)/gm)].map(([, name, version]) => `${name} ${version}`);
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  expect(bomFormat).toBe('CycloneDX');
  expect(listed).toContain(`react ${dependencies.react}`);
  expect(listed.toSorted()).toEqual(noticed.toSorted());
});

test('it is the same each time, and says nothing of where a package was fetched from', () => {
  expect(sbomOf('.')).toBe(sbomOf('.'));
  expect(sbomOf('.')).not.toMatch(/\.tgz|timestamp|serialNumber/);
});
