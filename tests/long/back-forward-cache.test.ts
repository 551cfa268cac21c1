import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { usualSpasm } from '../support/answers.ts';
import { browserArguments } from '../support/journey.ts';
import { Person } from '../support/person.ts';
import { Watch } from '../support/quiet.ts';

test('a result that comes back from the cache of the browser gives way to the call that another tab has brought about', async () => {
  // Playwright switches that cache off; people have it on.
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...browserArguments],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext();
    const site = inject('site');
    const watch = new Watch(context, site);
    const person = new Person(await context.newPage(), site, watch);
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    // While its offline copy is still on the way, the browser keeps no page.
    await person.reads('Also works without internet');
    await person.page.evaluate(() => void Reflect.set(window, 'isTheSameDocument', true));
    await person.page.goto(`${site}privacy.html`);
    await person.page.goBack({ waitUntil: 'commit' });
    // The page that was left may still answer for a moment.
    await person.isAt('summary');
    // It was not loaded again: the cache is on, and has kept the page.
    expect(await person.page.evaluate(() => Reflect.get(window, 'isTheSameDocument'))).toBe(true);
    await person.page.goto(`${site}privacy.html`);

    const other = await person.opensInANewTab();
    await other.presses('Continue where I was');
    await other.isAt('review');
    await other.page.evaluate(() => (location.hash = '#emergency'));
    await other.answers('emergency', 'face-droop');
    await other.isAt('call-now');

    await person.page.goBack({ waitUntil: 'commit' });
    await person.isAt('call-now');
    expect(await watch.complaints()).toEqual([]);
  } finally {
    await browser.close();
  }
});
