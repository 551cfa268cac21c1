import { describe, expect } from 'vitest';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { words } from '../../src/content/en/interview.ts';
import { conditions } from '../../src/content/conditions.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';

const { interface: ui } = words;

describe('without internet, after one visit', () => {
  test('a person, whose browser has asked for nothing but the files of the site, answers everything, gets her result, makes a code to hand over, and reads each page about a condition, also where it is typed without its ending, and can have it read aloud', async ({
    somebody,
    deployed,
  }) => {
    const site = await deployed('check/');
    const person = await somebody({}, site.at('check/'));
    await person.opensForLater();
    const asked = site.asked();
    expect(asked.length).toBeGreaterThan(conditions.length);
    for (const request of asked) {
      expect(request).toMatchObject({ method: 'GET', cookie: undefined, referer: undefined });
      expect(request.url).toMatch(/^\/check\/[\w./-]*$/);
    }

    site.goesOffline();
    await person.reloads();
    await person.walksTo('summary', usualSpasm);
    expect(await person.careCard()).toMatchObject({ disposition: 'routine', fit: 'typical' });
    await person.main.getByText(ui.handOver.title).click();
    await person.presses(ui.handOver.make);
    const code = readCode(await person.main.locator('.code').innerText());
    expect(code).toMatchObject({ kind: 'read', handedOver: { answers: { side: usualSpasm.side } } });
    await person.page.getByText(ui.footer.privacy).click();
    await person.isAt('privacy');

    const pages = tried(conditions, (condition) => condition === 'hemifacial-spasm');
    for (const address of [...pages.map((condition) => `${condition}.html`), '', '../conditions', 'stroke']) {
      await person.page.goto(`${person.site}conditions/${address}`);
      expect(await person.place()).toMatch(/^condition/);
    }
    await person.presses(conditionChrome.aloud.turnOn);
    await person.reads(conditionChrome.aloud.settings);
  });

  inTheLongRun(() => {
    test('a nurse has her outline, her guidance and her judgement', async ({ somebody, deployed }) => {
      const site = await deployed('');
      const nurse = await somebody({}, site.at());
      // In a wide one she has the same in another form.
      await nurse.page.setViewportSize({ width: 900, height: 900 });
      await nurse.opensForLater();
      site.goesOffline();
      await nurse.hasComeTo('trend', { ...usualSpasm, ...observedNothing });
      await nurse.page.locator('.guidance').waitFor();
      await nurse.page.locator('.outline').waitFor();
      await nurse.walksTo('summary', { ...usualSpasm, ...observedNothing });
      await nurse.page.locator('#own-level').waitFor();
    });

    test('an address into the middle opens first', async ({ somebody, deployed }) => {
      const site = await deployed('check/');
      const person = await somebody({}, site.at('check/'));
      await person.opensForLater();
      await person.walksTo('side', usualSpasm);
      site.goesOffline();
      const later = await person.doublesTheTab('side');
      await person.page.close();
      await later.isAt('side');
    });
  });
});

inTheLongRun(() => {
  describe('on one origin, two deployments', () => {
    test('work without internet beside each other, each with its own answers', async ({ somebody, deployed }) => {
      const site = await deployed('one/', 'two/');
      const person = await somebody({}, site.at('one/'));
      await person.opensForLater();
      await person.walksTo('side', usualSpasm);
      const other = await person.opensInANewTab('', site.at('two/'));
      await other.opensForLater();
      site.goesOffline();
      await other.reloads();
      await other.isAt('start');
      await other.doesNotRead(ui.start.continueTitle);
      await person.reloads();
      await person.isAt('side');
    });

    test('one inside the folder of the other is never answered by it', async ({ somebody, deployed }) => {
      const site = await deployed('', 'inner/');
      site.update((text) => text.replaceAll(ui.product, 'The inner check'), {}, 'inner/');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      const inner = await person.opensInANewTab('', site.at('inner/'));
      expect(await inner.page.title()).toBe('The inner check');
      await inner.opensForLater();
      site.goesOffline();
      await inner.reloads();
      expect(await inner.page.title()).toBe('The inner check');
      await person.reloads();
      expect(await person.page.title()).toBe(ui.product);
    });
  });
});
