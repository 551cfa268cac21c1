import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const project = new URL('../../', import.meta.url);

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: readonly string[];
}

/** Runs the command as a person does, and waits for its end. */
export function runByNpm(...args: readonly string[]): Promise<Ran> {
  return run('npm', ['run', '--silent', 'evaluate', '--', ...args]);
}

/** Runs what npm runs, without waiting for npm each time. */
export function runEvaluate(...args: readonly string[]): Promise<Ran> {
  return runScript('evaluate', ...args);
}

/** The same for any command that is a script. Its parts are put together once: to read them anew takes longer than what it does. */
export async function runScript(name: string, ...args: readonly string[]): Promise<Ran> {
  const whole = known.get(name) ?? inOneFile(name);
  known.set(name, whole);
  return run(process.execPath, [await whole, ...args]);
}

const known = new Map<string, Promise<string>>();

async function inOneFile(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'script-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `scripts/${name}.ts`,
      outDir: folder,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  return join(folder, 'script.mjs');
}

function run(command: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors: error.split('\n').filter((line) => line !== '') }));
  });
}

/** Writes files for the tests of one test file, and takes them away after the last. */
export function fileWriter(): (text: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  let written = 0;
  afterAll(() => rmSync(folder, { recursive: true }));
  return (text) => {
    written += 1;
    const path = join(folder, `entries-${written}.json`);
    writeFileSync(path, text);
    return path;
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the JSON output: an array of objects, or the test fails here. */
export function verdictsIn(out: string): Fields[] {
  return objectsIn(JSON.parse(out));
}

export function objectsIn(value: unknown): Fields[] {
  if (!Array.isArray(value)) throw new Error('This is not an array');
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) throw new Error('This is not an object');
    return { ...one };
  });
}
