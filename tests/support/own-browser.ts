import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments, program } from './journey.ts';
import { Person } from './person.ts';
import { Watch } from './quiet.ts';

/** Gives a folder in which a browser keeps everything, and takes it away afterwards. */
export async function withProfile<T>(live: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'face-twitch-profile-'));
  try {
    return await live(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** A browser of its own, so that it can be killed like one. */
export async function startBrowser(folder: string): Promise<{ process: ChildProcess; address: string }> {
  const options = [
    ...browserArguments,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  const process = spawn(program(), options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    process.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });
  return { process, address };
}

export async function firstPerson(address: string): Promise<Person> {
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window');
  const site = inject('site');
  return new Person(await context.newPage(), site, new Watch(context, site));
}

/** The browser and all its processes, at once and without a warning. */
export async function kill(process: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL');
  await gone;
}
