import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { offline, product } = words.interface;
const { update, 'safety-fix': safetyFix } = offline.newer;
const newName = 'The next check';
const renamed = (text: string): string => text.replaceAll(product, newName);

/** As after a night: the browser looks for a newer version whenever the page comes to the front again. */
async function looksAgain(person: Person): Promise<void> {
  await person.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function newVersionIsFetched(person: Person): Promise<void> {
  await person.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const { installing } = registration ?? {};
    await new Promise<void>((resolve) => {
      if (installing?.state !== 'installing') resolve();
      installing?.addEventListener('statechange', () => resolve(), { once: true });
    });
  });
}

async function newVersionIsRefused(person: Person): Promise<void> {
  await person.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await new Promise<void>((resolve) => {
      registration?.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => installing.state === 'redundant' && resolve());
      });
      void registration?.update();
    });
  });
}

describe('a newer version', () => {
  inTheLongRun(() => {
    test('is offered on the start page, and never comes by itself', async ({ somebody, deployed }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      site.update(renamed);
      await looksAgain(person);
      await person.reads(update.title);
      await person.reloads();
      await person.reads(update.title);
      expect(await person.page.title()).toBe(product);
      await person.presses(offline.useNewer);
      await person.isTitled(newName);
      await person.canUseThePage();
      await person.doesNotRead(update.title);
    });
  });

  test('waits while questions are answered, is offered on the summary, and keeps the answers', async ({
    somebody,
    deployed,
  }) => {
    const site = await deployed('');
    const person = await somebody({}, site.at());
    await person.opensForLater();
    await person.hasComeTo('history', usualSpasm);
    site.update(renamed);
    await looksAgain(person);
    await person.waitingVersionIsThere();
    await person.walksTo('review', usualSpasm, async () => person.doesNotRead(update.title));
    await person.continuesOn();
    await person.isAt('summary');
    await person.reads(update.title);
    await person.reads(offline.answersStay);
    await person.presses(offline.useNewer);
    await person.page.locator('.site-name', { hasText: newName }).waitFor();
    await person.isAt('summary');
    expect(await person.careCard()).toMatchObject({ disposition: 'routine', fit: 'typical' });
    await person.doesNotRead(update.title);
  });

  inTheLongRun(() => {
    test('says that answers would be gone where none are kept', async ({ somebody, deployed }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      await person.hasComeTo('sleep', usualSpasm);
      await person.keepsNothing();
      await person.walksTo('summary', usualSpasm);
      site.update(renamed);
      await looksAgain(person);
      await person.reads(offline.answersGo);
      person.leavesWithoutAsking();
    });

    test('says so when it corrects something that matters for safety', async ({ somebody, deployed }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      site.update(renamed, { lastSafetyFix: '2126-01-01' });
      await looksAgain(person);
      await person.reads(safetyFix.title);
      await person.doesNotRead(update.title);
    });

    test('is found by a tab that is never put away, whenever an interview is begun', async ({ somebody, deployed }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      site.update(renamed, { lastSafetyFix: '2126-01-01' });
      await person.walksTo('summary', usualSpasm);
      await person.reads(safetyFix.title);
    });

    test('does not take the later parts away from a tab that still shows the older one', async ({
      somebody,
      deployed,
    }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      await person.hasComeTo('trend', usualSpasm);
      const other = await person.opensInANewTab();
      // Two in a row: the first is never shown by anybody.
      for (const name of ['Never seen', newName]) {
        site.update((text) => text.replaceAll(product, name).replaceAll('Never seen', name));
        await newVersionIsFetched(other);
      }
      await other.presses(offline.useNewer);
      await other.isTitled(newName);
      // The parts of the summary are asked for only now, under names that the server no longer knows.
      await person.walksTo('summary', usualSpasm);
      expect(await person.careCard()).toMatchObject({ disposition: 'routine', fit: 'typical' });
      // It is offered the newer version now, and goes there with one press, since that is in charge already.
      await person.presses(offline.useNewer);
      await person.isAt('summary');
      await person.doesNotRead(update.title);
    });

    test('that is only half there is not taken, and the older one goes on without internet', async ({
      somebody,
      deployed,
    }) => {
      const site = await deployed('');
      const person = await somebody({}, site.at());
      await person.opensForLater();
      site.update(renamed);
      site.spoil('conditions/stroke.html');
      await newVersionIsRefused(person);
      await person.doesNotRead(update.title);
      // One spoilt file is enough to refuse; the worker may still be fetching others.
      await expect.poll(() => person.watch.awaited()).toEqual([]);
      site.goesOffline();
      await person.reloads();
      expect(await person.page.title()).toBe(product);
      await person.page.goto(`${person.site}conditions/stroke.html`);
      expect(await person.place()).toBe('condition:stroke');
    });
  });
});

inTheLongRun(() => {
  test('content that nobody has read again in time is said to be old, whichever page it is', async ({ person }) => {
    await person.hasNoOfflineCopy();
    for (const address of ['', 'conditions/stroke.html', 'privacy.html']) {
      await person.page.clock.setFixedTime('2027-11-24T12:00:00Z');
      await person.page.goto(`${person.site}${address}`);
      expect(await person.page.locator('.past-review').isVisible()).toBe(false);
      await person.page.clock.setFixedTime('2027-11-26T12:00:00Z');
      await person.page.reload();
      expect(await person.page.locator('.past-review').isVisible()).toBe(true);
      expect(await person.page.locator('.past-review').textContent()).toBe(
        words.interface.pastReview('25 November 2027'),
      );
    }
  });
});
