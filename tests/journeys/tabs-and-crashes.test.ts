import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { browserArguments, test } from '../support/journey.ts';
import { keptRows } from '../support/kept.ts';
import { Person } from '../support/person.ts';
import { Watch } from '../support/quiet.ts';

test('a second tab does not write over what was answered in the first', async ({ person }) => {
  await person.opens();
  await person.walksTo('side', usualSpasm);
  const other = await person.opensInANewTab('side');
  await person.answers('side', 'right');

  await other.ticks('side', 'left');
  await other.continuesOn();
  await other.isAt('current-sites');
  await other.reads(words.interface.notices.carriedOnElsewhere);
  await other.goesBack();
  expect(await other.ticked('side')).toEqual(['right']);
  expect((await keptRows(person.page, person.site)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('an answer is there after the browser was killed on the next question', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'face-twitch-profile-'));
  try {
    const first = await startBrowser(folder);
    const person = await firstPerson(first.address);
    await person.opens();
    await person.walksTo('side', usualSpasm);
    await person.answers('side', 'left');
    await kill(first.process);

    const second = await startBrowser(folder);
    const later = await firstPerson(second.address);
    await later.opens('side');
    await later.isAt('side');
    expect(await later.ticked('side')).toEqual(['left']);
    await kill(second.process);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});

/** A browser of its own, so that it can be killed like one. */
async function startBrowser(folder: string): Promise<{ process: ChildProcess; address: string }> {
  const options = [...browserArguments, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'];
  const process = spawn(inject('chromium'), options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
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

async function firstPerson(address: string): Promise<Person> {
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no window');
  const site = inject('site');
  return new Person(await context.newPage(), site, new Watch(context, site));
}

/** The browser and all its processes, at once and without a warning. */
async function kill(process: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL');
  await gone;
}
