import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const rooms = ['content', 'assessment', 'machine', 'report', 'exchange', 'screens', 'app'] as const;
const outside = ['scripts', 'tests'] as const;
const packages = ['react', 'react-hook-form', 'react-dom', 'xstate', 'idb', 'node:fs'] as const;

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

/** Each way to take something from elsewhere, by the name of the file in which it is planted. */
const ways = {
  imports: 'import * as planted',
  exports: 'export * as planted',
  types: 'import type * as planted',
} as const;
type Way = keyof typeof ways;

/** Further files that break the rule once each. */
const alsoPlanted = {
  'content/en/interview/deeper.ts': "import * as planted from '../../../assessment/assess.ts';",
  'content/on-demand.ts': "export const planted = import('../assessment/assess.ts');",
} as const;

/** What of the content is read by no screen: the report says what holds. */
const rules = ['red-flags', 'criteria', 'routing', 'fit-rules', 'self-care', 'findings'] as const;

/** By the path of the planted file: its lines that the import rule refuses. The linter is started once for all of them. */
let refused: ReadonlyMap<string, readonly number[]> = new Map();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'import-rule-'));
  try {
    cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
    for (const room of rooms)
      for (const way of ['imports', 'exports', 'types'] as const)
        plant(
          folder,
          `${room}/${way}.ts`,
          targetsFrom(room).map(([, from], line) => `${ways[way]}${line} from '${from}';`),
        );
    plant(
      folder,
      'screens/rules.ts',
      rules.flatMap((one, at) => [
        `import * as value${at} from '../content/${one}.ts';`,
        `import type * as type${at} from '../content/${one}.ts';`,
      ]),
    );
    for (const [file, line] of Object.entries(alsoPlanted)) plant(folder, file, [line]);
    refused = refusalsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(rooms)('%s', (room) => {
  test('imports what it may and nothing else', () => {
    const { values } = allowed[room];
    expect(letThrough(room, 'imports')).toEqual(values);
    expect(letThrough(room, 'exports')).toEqual(values);
  });

  test('takes types from where it may and from nowhere else', () => {
    const { values, types = [] } = allowed[room];
    expect(letThrough(room, 'types').toSorted()).toEqual([...values, ...types].toSorted());
  });
});

test('a room deeper down is held to the same rule', () => {
  expect(refused.get('content/en/interview/deeper.ts')).toHaveLength(1);
});

test('no screen reads a rule, nor takes its type', () => {
  expect(refused.get('screens/rules.ts')).toEqual(rules.flatMap((_, at) => [2 * at + 1, 2 * at + 2]));
});

test('what is loaded on demand is held to the same rule', () => {
  expect(refused.get('content/on-demand.ts')).toHaveLength(1);
});

/** Where this room may import from in this way, as the linter of the project sees it. */
function letThrough(room: string, way: Way): string[] {
  const lines = refused.get(`${room}/${way}.ts`) ?? [];
  return targetsFrom(room)
    .filter((_, line) => !lines.includes(line + 1))
    .map(([name]) => name);
}

function targetsFrom(room: string): (readonly [name: string, from: string])[] {
  return [
    ...rooms.map((name) => [name, name === room ? './own.ts' : `../${name}/part.ts`] as const),
    ...outside.map((name) => [name, `../../${name}/part.ts`] as const),
    ...packages.map((name) => [name, name] as const),
  ];
}

function plant(folder: string, file: string, lines: readonly string[]): void {
  const path = join(folder, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function refusalsIn(folder: string): ReadonlyMap<string, readonly number[]> {
  const run = spawnSync(resolve('node_modules/.bin/oxlint'), ['-f', 'unix', 'src'], { cwd: folder, encoding: 'utf8' });
  const found = new Map<string, number[]>();
  for (const line of run.stdout.split('\n').filter((one) => one.includes('no-restricted-imports'))) {
    const [, file = '', number] = /src\/(.+?):(\d+):\d+:/.exec(line) ?? [];
    found.set(file, [...(found.get(file) ?? []), Number(number)]);
  }
  return found;
}
