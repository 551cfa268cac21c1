import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';
import { holdBack } from '../support/slow-line.ts';

const { broken, start } = words.interface;

const holdTheProgram = async (page: Page): Promise<() => void> => holdBack(page, '**/assets/*.js');

describe('before the program has come', () => {
  test('the start page can be read, and an early tick is not lost', async ({ person }) => {
    await person.hasNoOfflineCopy();
    const letThrough = await holdTheProgram(person.page);
    await person.page.goto(person.site, { waitUntil: 'commit' });
    await person.reads(start.title);
    await person.ticks('respondent', 'carer');
    letThrough();
    await person.canUseThePage();
    expect(await person.ticked('respondent')).toEqual(['carer']);
    await person.continuesOn();
    await person.isAt('age');
    expect(await person.heading()).toBe('How old is the person?');
  });

  test('an early press of Start is not lost, and leaves no trace in the address', async ({ person }) => {
    await person.hasNoOfflineCopy();
    const letThrough = await holdTheProgram(person.page);
    await person.page.goto(person.site, { waitUntil: 'commit' });
    await person.ticks('respondent', 'self');
    await person.continuesOn();
    expect(await person.page.evaluate(() => location.href)).toBe(person.site);
    letThrough();
    await person.isAt('age');
  });

  test('an early press of Start is not lost where a setting is changed after it', async ({ person }) => {
    await person.hasNoOfflineCopy();
    const letThrough = await holdTheProgram(person.page);
    await person.page.goto(person.site, { waitUntil: 'commit' });
    await person.ticks('respondent', 'self');
    await person.continuesOn();
    await person.opensDisplay();
    await person.page.getByLabel(words.interface.display.themes.dark).check();
    letThrough();
    await person.isAt('age');
  });

  test('a setting of an earlier visit stays beside an early one', async ({ person }) => {
    const { display } = words.interface;
    await person.hasNoOfflineCopy();
    await person.opens();
    await person.opensDisplay();
    await person.page.getByLabel(display.sizes.larger).check();
    await person.page.getByLabel(display.numbers).check();
    const letThrough = await holdTheProgram(person.page);
    await person.page.reload({ waitUntil: 'commit' });
    await person.opensDisplay();
    await person.page.getByLabel(display.themes.dark).check();
    letThrough();
    await person.canUseThePage();
    await expect.poll(() => person.page.getByLabel(display.sizes.larger).isChecked()).toBe(true);
    expect(await person.page.getByLabel(display.themes.dark).isChecked()).toBe(true);
    expect(await person.page.getByLabel(display.numbers).isChecked()).toBe(true);
    await person.reloads();
    const html = person.page.locator('html');
    expect(await html.getAttribute('data-size')).toBe('larger');
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await html.getAttribute('data-numbers')).toBe('true');
  });

  inTheLongRun(() => {
    test('early settings are not lost, and what should not be kept is not', async ({ person }) => {
      const { keep, display } = words.interface;
      await person.hasNoOfflineCopy();
      const letThrough = await holdTheProgram(person.page);
      await person.page.goto(person.site, { waitUntil: 'commit' });
      await person.opensDisplay();
      await person.opensKeeping();
      await person.page.getByLabel(keep.label).check();
      await person.page.getByLabel(display.sizes.larger).check();
      await person.page.getByLabel(display.themes.dark).check();
      await person.page.getByLabel(display.numbers).check();
      await person.page.getByLabel(display.aloud).check();
      letThrough();
      await person.canUseThePage();
      await person.reads(keep.off);
      expect(await person.page.getByLabel(display.numbers).isChecked()).toBe(true);
      expect(await person.page.locator('html').getAttribute('data-numbers')).toBe('true');
      expect(await person.page.getByLabel(display.aloud).isChecked()).toBe(true);
      expect(await person.page.locator('html').getAttribute('data-size')).toBe('larger');
      expect(await person.page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await person.page.getByLabel(display.themes.dark).isChecked()).toBe(true);
      await person.walksTo('age', usualSpasm);
      expect(await keptRows(person.page, person.site)).toEqual([]);
    });

    test('what is folded and opened early is there', async ({ person }) => {
      const { file } = words.interface;
      await person.hasNoOfflineCopy();
      const letThrough = await holdTheProgram(person.page);
      await person.page.goto(person.site, { waitUntil: 'commit' });
      await person.page.getByText(file.open).click();
      letThrough();
      await person.main.locator('input[type="file"]').waitFor();
    });

    test('an early press of "Skip to content" is not taken for an address that leads nowhere', async ({ person }) => {
      await person.hasNoOfflineCopy();
      person.watch.allows(/an address that says too much: \S+#heading$/);
      const letThrough = await holdTheProgram(person.page);
      await person.page.goto(person.site, { waitUntil: 'commit' });
      await person.page.evaluate(() => document.querySelector<HTMLAnchorElement>('.skip-link')?.click());
      letThrough();
      await person.canUseThePage();
      await person.doesNotRead(words.interface.notices.unknownAddress);
    });

    test('an address into the middle shows nothing wrong first', async ({ person }) => {
      await person.hasNoOfflineCopy();
      await person.opens();
      await person.hasComeTo('side', usualSpasm);
      const letThrough = await holdTheProgram(person.page);
      await person.page.reload({ waitUntil: 'commit' });
      await person.main.waitFor({ state: 'attached' });
      expect(await person.main.isVisible()).toBe(false);
      // And when the line is so slow that somebody wonders, what to do in an emergency.
      await person.reads(start.emergencyShort(deployment.emergencyNumber));
      expect(await person.main.locator('h1').isVisible()).toBe(false);
      letThrough();
      await person.isAt('side');
      expect(await person.main.isVisible()).toBe(true);
    });
  });
});

describe('while the program takes the page over', () => {
  const moments = tried([0, 1, 2, 4, 8, 16, 32, 64], (turns) => turns === 0 || turns === 2);

  test.for(moments)('a tick and a press after %i turns of the browser are not lost', async (turns, { person }) => {
    await person.hasNoOfflineCopy();
    await person.page.addInitScript(answerWhenTakenOver, turns);
    await person.page.goto(person.site);
    await person.isAt('age');
    expect(await person.heading()).toBe('How old is the person?');
  });
});

describe('when a part cannot be loaded', () => {
  test('at the summary, a plain sentence says so, and the answers are safe', async ({ person }) => {
    await person.hasNoOfflineCopy();
    person.watch.allows(/SummaryPlace|summary|ERR_FAILED|dynamically imported module/);
    await person.opens();
    await person.page.route('**/assets/*ummary*.js', (route) => route.abort('failed'));
    await person.hasComeTo('review', usualSpasm);
    await person.continuesOn();
    await person.reads(broken.chunk);
    // The level needs nothing of it.
    expect(await person.careCard()).toMatchObject({ disposition: 'routine' });

    await person.page.unroute('**/assets/*ummary*.js');
    await person.presses(broken.reload);
    await person.isAt('summary');
    expect(await person.careCard()).toMatchObject({ disposition: 'routine' });
  });

  inTheLongRun(() => {
    test('at the summary, and nothing is kept, it does not say that the answers are safe', async ({ person }) => {
      await person.hasNoOfflineCopy();
      person.watch.allows(/SummaryPlace|summary|ERR_FAILED|dynamically imported module/);
      await person.opens();
      await person.hasComeTo('sleep', usualSpasm);
      await person.keepsNothing();
      await person.page.route('**/assets/*ummary*.js', (route) => route.abort('failed'));
      await person.walksTo('review', usualSpasm);
      await person.continuesOn();
      await person.reads(broken.onlyHere);
      await person.doesNotRead(broken.chunk);
      person.leavesWithoutAsking();
    });

    test('that cannot run here, the start page says so', async ({ person }) => {
      await person.hasNoOfflineCopy();
      person.watch.allows(/Unexpected|SyntaxError/);
      await person.page.route('**/assets/index*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'let = newer words;' }),
      );
      await person.page.goto(`${person.site}#side`);
      await person.isAt('start');
      await person.reads(broken.cannotRun(deployment.emergencyNumber));
    });
  });

  test('at the start, the page can still be read', async ({ person }) => {
    await person.hasNoOfflineCopy();
    person.watch.allows(/assets|ERR_FAILED/);
    await person.page.route('**/assets/*.js', (route) => route.abort('failed'));
    await person.page.goto(`${person.site}#side`);
    await person.isAt('start');
    await person.reads(broken.cannotRun(deployment.emergencyNumber));
  });
});

test('with script switched off the start page says what is needed', async ({ somebody }) => {
  const person = await somebody({ javaScriptEnabled: false });
  // The browser is told early what the program will need, and refuses it where no program may run.
  person.watch.allows(/failed request \(csp\): \S*\/assets\//);
  await person.page.goto(person.site);
  expect(await person.page.locator('noscript p').textContent()).toBe(start.needsScript(deployment.emergencyNumber));
  expect(await person.page.locator('noscript p').isVisible()).toBe(true);
  await person.reads(start.emergencyShort(deployment.emergencyNumber));
});

/** Runs in the page: ticks an answer and sends it, so many turns of the browser after the program has begun to take the page over. */
function answerWhenTakenOver(turns: number): void {
  const { port1, port2 } = new MessageChannel();
  let left = turns;
  port1.addEventListener('message', () => {
    const begun = Object.keys(document.getElementById('app') ?? {}).some((key) => key.startsWith('__reactContainer'));
    if (begun) left -= 1;
    if (left >= 0) return port2.postMessage(null);
    document.querySelector<HTMLInputElement>('#respondent-carer')?.click();
    document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
  });
  port1.start();
  port2.postMessage(null);
}
