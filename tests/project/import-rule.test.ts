import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const rooms = ['content', 'assessment', 'machine', 'report', 'exchange', 'screens', 'app'] as const;
const outside = ['scripts', 'tests'] as const;
const packages = ['react', 'react-hook-form', 'react-dom', 'xstate', '@xstate/react', 'idb', 'node:fs'] as const;

interface Allowed {
  readonly values: readonly string[];
  /** What only the types may come from. */
  readonly types?: readonly string[];
}

/** Who may import whom (decided with the design of the program; see CONTRIBUTING). */
const allowed: Readonly<Record<(typeof rooms)[number], Allowed>> = {
  content: { values: ['content'] },
  assessment: { values: ['content', 'assessment'] },
  machine: { values: ['content', 'assessment', 'machine', 'xstate'] },
  report: { values: ['content', 'assessment', 'machine', 'report'] },
  exchange: { values: ['content', 'assessment', 'machine', 'report', 'exchange'] },
  screens: {
    values: ['content', 'report', 'screens', 'react', 'react-hook-form'],
    types: ['assessment', 'machine', 'exchange'],
  },
  app: { values: [...rooms, ...packages.filter((name) => name !== 'node:fs')] },
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rule-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(rooms)('%s', (room) => {
  test('imports what it may and nothing else', () => {
    const { values } = allowed[room];
    expect(letThrough(room, 'import * as planted')).toEqual(values);
    expect(letThrough(room, 'export * as planted')).toEqual(values);
  });

  test('takes types from where it may and from nowhere else', () => {
    const { values, types = [] } = allowed[room];
    expect(letThrough(room, 'import type * as planted').toSorted()).toEqual([...values, ...types].toSorted());
  });
});

test('a room deeper down is held to the same rule', () => {
  const file = plant('content/en/interface', ["import * as planted from '../../../assessment/assess.ts';"]);
  expect(refusals(file)).toHaveLength(1);
});

test.each(['red-flags', 'criteria', 'routing', 'fit-rules', 'self-care', 'findings'])('no screen reads %s', (rules) => {
  const [value, type] = [
    `import { one } from '../content/${rules}.ts';`,
    `import type { One } from '../content/${rules}.ts';`,
  ];
  expect(refusals(plant('screens', [value, type]))).toEqual([1, 2]);
});

test('what is loaded on demand is held to the same rule', () => {
  const file = plant('content', ["export const planted = import('../assessment/assess.ts');"]);
  expect(refusals(file)).toHaveLength(1);
});

/** Where this room may import from in this way, as the linter of the project sees it. */
function letThrough(room: string, how: string): string[] {
  const targets = [
    ...rooms.map((name) => [name, name === room ? './own.ts' : `../${name}/part.ts`] as const),
    ...outside.map((name) => [name, `../../${name}/part.ts`] as const),
    ...packages.map((name) => [name, name] as const),
  ];
  const refused = refusals(
    plant(
      room,
      targets.map(([, from], line) => `${how}${line} from '${from}';`),
    ),
  );
  return targets.filter((_, line) => !refused.includes(line + 1)).map(([name]) => name);
}

function plant(room: string, lines: readonly string[]): string {
  mkdirSync(join(folder, 'src', room), { recursive: true });
  const file = join(folder, 'src', room, 'planted.ts');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** The lines of a file that the import rule refuses. */
function refusals(file: string): number[] {
  const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'unix', file], { cwd: folder, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line.includes('no-restricted-imports'));
  return lines.map((line) => Number(/:(\d+):\d+:/.exec(line)?.[1]));
}
