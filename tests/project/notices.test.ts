import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import packageFile from '../../package.json';
import { bundledPackages } from '../../scripts/notices/bundled-packages.ts';
import { noticesText } from '../../scripts/notices/notices-text.ts';

const root = join(import.meta.dirname, '../..');
const names = (folder: string): string[] => bundledPackages(folder).map(({ name }) => name);

describe('the notices of third-party licences', () => {
  test('are those of the packages that are installed (else: npm run notices)', () => {
    expect(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(noticesText(root));
  });

  test('name every dependency that the program runs with', () => {
    expect(names(root)).toEqual(expect.arrayContaining(Object.keys(packageFile.dependencies)));
  });

  test('name no tool but the two whose helpers come into the program', () => {
    const tools = Object.keys(packageFile.devDependencies);
    expect(names(root).filter((name) => tools.includes(name))).toEqual(['vite']);
    expect(names(root)).toContain('rolldown');
  });

  test('give a copyright line for each', () => {
    for (const { name, text } of bundledPackages(root)) expect(text, name).toMatch(/copyright/i);
  });

  test('hold the licence of the build tool itself, not those of its own parts', () => {
    expect(noticesText(root)).not.toContain('Bundled dependencies');
  });
});

describe('a small project', () => {
  let made: string[] = [];
  afterEach(() => {
    for (const folder of made) rmSync(folder, { recursive: true });
    made = [];
  });

  /** A project with these packages in its lock file, each with its licence or without one. */
  function project(packages: Readonly<Record<string, { readonly dev?: boolean; readonly licence?: string }>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'notices-'));
    made.push(folder);
    const locked = Object.entries(packages).map(([name, { dev, licence }]) => {
      const path = `node_modules/${name}`;
      mkdirSync(join(folder, path), { recursive: true });
      if (licence !== undefined) writeFileSync(join(folder, path, 'LICENCE.txt'), licence);
      return [path, { version: '1.0.0', license: 'MIT', ...(dev === true && { dev }) }];
    });
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, ...Object.fromEntries(locked) } }),
    );
    return folder;
  }

  test('gets a notice for what it runs with, in the order of the names, and none for its tools', () => {
    const folder = project({ b: { licence: 'B' }, a: { licence: 'A' }, tool: { dev: true, licence: 'T' } });
    expect(names(folder)).toEqual(['a', 'b']);
  });

  test('gets the notice of a dependency that lies below another', () => {
    const folder = project({ a: { licence: 'A' }, 'a/node_modules/@c/d': { licence: 'D' } });
    expect(names(folder)).toEqual(['@c/d', 'a']);
  });

  test('says a shared licence text once, for both', () => {
    const text = noticesText(project({ a: { licence: 'One.\nTwo.' }, b: { licence: 'One.\r\nTwo.\r\n' } }));
    expect(text.match(/Two\./g)).toHaveLength(1);
    expect(text).toContain('## a, b');
  });

  test('gets no notices while a package has no licence file', () => {
    expect(() => noticesText(project({ a: {} }))).toThrow('no licence file');
  });
});
