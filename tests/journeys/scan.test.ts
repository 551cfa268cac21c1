import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { receive } from '../../src/content/en/receive.ts';
import { scan } from '../../src/content/en/scan.ts';
import { linkWith } from '../../src/exchange/code/link.ts';
import { codeOf } from '../code/coded.ts';
import { usualSpasm } from '../support/answers.ts';
import { filmOf } from '../support/film.ts';
import { test, usualArguments } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { Person } from '../support/person.ts';
import { Watch } from '../support/quiet.ts';
import { holdBack } from '../support/slow-line.ts';
import { patience } from '../support/patience.ts';

/** Lives with a browser whose camera shows this, over and over. */
async function withCameraOn(text: string, live: (person: Person) => Promise<void>): Promise<void> {
  const film = filmOf(text);
  const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...usualArguments, ...camera],
  });
  try {
    const site = inject('site');
    const context = await browser.newContext({ permissions: ['camera'] });
    context.setDefaultTimeout(patience);
    const watch = new Watch(context, site);
    await watch.begin();
    watch.allows(/#[B-X]{16}/);
    await live(new Person(await context.newPage(), site, watch));
    expect(await watch.complaints()).toEqual([]);
  } finally {
    await browser.close();
    rmSync(dirname(film), { recursive: true });
  }
}

describe('the page of the camera', () => {
  inTheLongRun(() => {
    test('reads the picture of a code and gives it back: nothing of it is left in the address or the history, and nothing is kept', async () => {
      const code = codeOf(usualSpasm);
      await withCameraOn(linkWith(code, 'https://example.org/check/'), async (nurse) => {
        await nurse.opens('receive');
        await nurse.page.getByRole('link', { name: receive.camera }).click();
        await nurse.page.getByRole('button', { name: scan.begin }).click();
        // Picture after picture is searched, which takes its time where the processor has other work.
        await nurse.main.locator('#code-read').waitFor({ timeout: 30_000 });
        await nurse.isAt('receive');
        const session = await nurse.page.context().newCDPSession(nurse.page);
        const { entries } = await session.send('Page.getNavigationHistory');
        expect(entries.map(({ url }) => url).filter((url) => url.includes(code))).toEqual([]);
        const kept = await nurse.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
        expect(kept).not.toContain(code);
      });
    });

    test('says so where the code is another one, and turns the camera off when the page is put away', async () => {
      await withCameraOn('https://example.org/a-bottle-of-milk', async (person) => {
        await person.page.goto(`${person.site}scan.html`);
        await person.page.getByRole('button', { name: scan.begin }).click();
        await person.page.getByText(scan.other).waitFor();
        await person.page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
        await person.page.getByText(scan.stopped).waitFor();
        expect(await person.page.evaluate(() => document.querySelector('video')?.srcObject)).toBeNull();
      });
    });
  });

  test('has no button before its script has come: a press would be lost', async ({ person }) => {
    await person.hasNoOfflineCopy();
    const letThrough = await holdBack(person.page, '**/assets/scan-*.js');
    await person.page.goto(`${person.site}scan.html`, { waitUntil: 'commit' });
    await person.reads(scan.lead);
    const button = person.page.getByRole('button', { name: scan.begin });
    expect(await button.count()).toBe(0);
    letThrough();
    await button.waitFor();
  });

  test('has no button while the camera is asked for', async ({ newcomer: person }) => {
    await person.page.goto(`${person.site}scan.html`);
    await person.page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = async () => new Promise<never>(() => undefined);
    });
    const button = person.page.getByRole('button', { name: scan.begin });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  });

  test('says what to do where the camera is refused, or where there is none', async ({ newcomer: person }) => {
    for (const [name, sentence] of [
      ['NotAllowedError', scan.refused],
      ['NotFoundError', scan.none],
    ] as const) {
      await person.page.goto(`${person.site}scan.html`);
      await person.page.evaluate((why) => {
        navigator.mediaDevices.getUserMedia = async () => Promise.reject(new DOMException('No', why));
      }, name);
      await person.page.getByRole('button', { name: scan.begin }).click();
      await person.page.getByText(sentence).waitFor();
      await person.page.getByRole('button', { name: scan.begin }).waitFor();
    }
    await person.page.getByRole('link', { name: scan.back }).click();
    await person.isAt('receive');
  });
});
