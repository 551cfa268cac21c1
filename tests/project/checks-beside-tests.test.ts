import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

const script = resolve('scripts/beside.sh');
const folders: string[] = [];

/** A project with three checks: one that holds, one that does not, and one that takes longer than anybody waits. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  folders.push(folder);
  const scripts = {
    holds: 'true',
    breaks: 'echo "a type is wrong"; exit 1',
    'takes-long': 'echo $$ > pid; exec sleep 600',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts }));
  return folder;
}

/** Tests of which all pass, and that say so as ours do. */
const tests = ['sh', '-c', 'echo "3 passed, 0 failed" | tee "$LAST_LINE"'];

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

describe('checks beside the tests', () => {
  test('say nothing where they hold: the count of the tests is the last line', () => {
    const { status, stdout } = spawnSync('sh', [script, 'holds', '--', ...tests], { cwd: project(), encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '3 passed, 0 failed\n' });
  });

  test('say what is wrong, and count as failed in the last line', () => {
    const run = spawnSync('sh', [script, 'holds', 'breaks', '--', ...tests], { cwd: project(), encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('a type is wrong\nbreaks failed\n');
    expect(run.stdout.trim().split('\n').at(-1)).toBe('3 passed, 1 failed');
  });

  test('end with whoever breaks off', async () => {
    const cwd = project();
    const run = spawn('sh', [script, 'takes-long', '--', 'sleep', '600'], { cwd, detached: true });
    const ended = new Promise((resolved) => run.once('exit', resolved));
    const begun = (): number => {
      const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
      expect(pid).toBeGreaterThan(0);
      return pid;
    };
    const pid = await vi.waitFor(begun, { timeout: 20_000 });
    // As a terminal does: everything that was started there hears of it.
    process.kill(-(run.pid ?? NaN), 'SIGINT');
    await ended;
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/), { timeout: 20_000 });
  });
});
