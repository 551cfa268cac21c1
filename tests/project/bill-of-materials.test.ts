import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { dependencies, name as ownName, version as ownVersion } from '../../package.json';
import { sbomOf } from '../../scripts/build/sbom.ts';

interface Named {
  readonly name: string;
  readonly version: string;
}

interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Named };
  readonly components: readonly Named[];
}

const written = sbomOf('.');
const { bomFormat, metadata, components } = JSON.parse(written) as Bom;

afterEach(() => vi.unstubAllEnvs());

/** The same project in a folder of another name, as somebody has it who cloned it elsewhere. */
function inAnotherFolder(look: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'cloned-elsewhere-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the bill of materials names every package whose code is in the program, as the notices do', () => {
  const noticed = [...readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').matchAll(/^- (\S+) (\S+)/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  expect(bomFormat).toBe('CycloneDX');
  expect(listed).toContain(`react ${dependencies.react}`);
  expect(listed.toSorted()).toEqual(noticed.toSorted());
});

test('it says whose bill it is, by the name and version in package.json', () => {
  expect(metadata.component).toMatchObject({ name: ownName, version: ownVersion });
});

test('it says nothing of when it was written and where a package was fetched from', () => {
  expect(written).not.toMatch(/\.tgz|timestamp|serialNumber/);
});

test('it is the same when it is written for production, by somebody whose npm leaves out what is for development', () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('npm_config_omit', 'dev');
  vi.stubEnv('npm_config_sbom_type', 'application');
  expect(sbomOf('.')).toBe(written);
});

test('it is the same in a folder of another name, even if npm is set otherwise there', () => {
  inAnotherFolder((folder) => {
    writeFileSync(join(folder, '.npmrc'), 'omit=dev\n');
    expect(sbomOf(folder)).toBe(written);
  });
});
