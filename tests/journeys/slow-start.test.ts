import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
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
      letThrough();
      await person.canUseThePage();
      await person.reads(keep.off);
      expect(await person.page.locator('html').getAttribute('data-size')).toBe('larger');
      expect(await person.page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await person.page.getByLabel(display.themes.dark).isChecked()).toBe(true);
      await person.walksTo('age', usualSpasm);
      expect(await keptRows(person.page, person.site)).toEqual([]);
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
