import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';
import { everyFile } from '../../scripts/build/host-headers.ts';
import { handOver } from '../../src/content/en/hand-over.ts';
import { words } from '../../src/content/en/interview.ts';
import { serveFiles } from '../support/file-server.ts';
import type { FileServer } from '../support/file-server.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { interface: ui } = words;

const servers: FileServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => {
  servers.forEach((server) => server.close());
  rmSync(folder, { recursive: true });
});

/** Opens the page of another site, with this one in a frame and a field of its own; gives the frame. */
async function isFramed(person: Person): Promise<Frame> {
  writeFileSync(
    join(folder, 'record.html'),
    `<link rel="icon" href="data:,"><iframe width="700" height="1500" src="${person.site}"></iframe><textarea></textarea>`,
  );
  const server = await serveFiles(folder);
  servers.push(server);
  person.watch.allows(new RegExp(`foreign request: ${server.origin}`));
  await person.page.goto(`${server.origin}/record.html`);
  const [, frame] = person.page.frames();
  if (frame === undefined) throw new Error('There is no frame');
  return frame;
}

describe('in a frame of another site', () => {
  test('nothing is shown where the host sends the headers that come with the site', async ({ person }) => {
    person.watch.allows(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
    await person.page.route(person.site, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...everyFile } });
    });
    const said: string[] = [];
    person.page.on('console', (message) => said.push(message.text()));
    const frame = await isFramed(person);
    await frame.waitForLoadState();
    expect(frame.url()).toMatch(/^chrome-error:/);
    expect(said.join()).toContain("frame-ancestors 'none'");
    expect(await frame.locator('main').count()).toBe(0);
  });

  inTheLongRun(() => {
    test('where a host allows that, a code is copied although the frame may not use the clipboard', async ({
      person,
    }) => {
      const frame = await isFramed(person);
      const press = async (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click();
      const tick = async (question: string, option: string, next: string): Promise<void> => {
        await frame.locator(`input[name="${question}"][value="${option}"]`).check();
        await press(question === 'respondent' ? ui.start.begin : ui.next);
        await frame.locator(`main[data-place="${next}"]`).waitFor();
      };
      await tick('respondent', 'self', 'age');
      await tick('age', '50-69', 'emergency');
      await tick('emergency', 'face-droop', 'call-now');
      await press(ui.handOver.make);
      const code = await frame.locator('.code').innerText();
      const refused = await frame.evaluate(async () =>
        navigator.clipboard.writeText('x').then(
          () => 'allowed',
          ({ name }: Error) => name,
        ),
      );
      expect(refused).toBe('NotAllowedError');
      person.watch.allows(/permissions policy/i);
      await press(handOver.copy);
      await frame.getByText(handOver.copied).waitFor();
      const field = person.page.locator('textarea');
      await field.press('ControlOrMeta+V');
      expect(await field.inputValue()).toBe(code);
    });
  });
});
