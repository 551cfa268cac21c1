import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

type Deed = 'back' | 'press again' | 'reload' | 'nothing';

/**
 * Answers with the option and presses Continue; and as soon as the next question is there, before it has been painted, does
 * something more. Gives what the address said at that moment.
 */
async function answersAndAtOnce(person: Person, option: string, deed: Deed): Promise<string> {
  const place = await person.place();
  return person.page.evaluate(
    async ([from, value, then]) =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('main')?.dataset.place === from) return;
          observer.disconnect();
          resolve(location.hash);
          if (then === 'back') history.back();
          if (then === 'reload') location.reload();
          if (then !== 'press again') return;
          document.querySelector<HTMLInputElement>('main input[value="cheek"]')?.click();
          document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
        });
        observer.observe(document.body, { subtree: true, attributeFilter: ['data-place'] });
        document.querySelector<HTMLInputElement>(`main input[value="${value}"]`)?.click();
        document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
      }),
    [place, option, deed],
  );
}

/**
 * Nothing that waits for a frame or a moment goes on until the browser has gone to another entry: on a busy machine the entry is
 * otherwise made before the browser has heard of Back, and there is nobody who was quicker.
 */
function theBrowserIsQuicker(): void {
  const frame = window.requestAnimationFrame.bind(window);
  const later = window.setTimeout.bind(window);
  const held: (() => void)[] = [];
  window.requestAnimationFrame = (callback) => -held.push(() => void frame(callback));
  Reflect.set(
    window,
    'setTimeout',
    (callback: () => void, time: number) => -held.push(() => void later(callback, time)),
  );
  const goesOn = (): void => {
    Object.assign(window, { requestAnimationFrame: frame, setTimeout: later });
    for (const go of held) go();
  };
  addEventListener('popstate', goesOn, { once: true });
}

async function answersAndReloadsAtOnce(person: Person, option: string): Promise<void> {
  const loaded = person.page.waitForEvent('load');
  // The page may be gone before it has told its address.
  await answersAndAtOnce(person, option, 'reload').catch(() => '');
  await loaded;
}

async function addressIs(person: Person, label: string): Promise<void> {
  await person.page.waitForURL(`${person.site}${label}`);
}

async function isTitledAs(person: Person, question: 'side' | 'current-sites'): Promise<void> {
  await person.isAt(question);
  const heading = await person.heading();
  await person.isTitled(words.interface.pageTitle(heading));
}

describe('a question is painted before its address is there; whoever is quicker', () => {
  inTheLongRun(() => {
    test('finds the address and its title a moment later, with the page before behind it', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      expect(await answersAndAtOnce(person, 'left', 'nothing')).toBe('#side');
      await addressIs(person, '#current-sites');
      await isTitledAs(person, 'current-sites');
      await person.page.goBack();
      await isTitledAs(person, 'side');
    });

    test('comes with Back to the question before the one on screen, and forward again', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      await person.page.evaluate(theBrowserIsQuicker);
      expect(await answersAndAtOnce(person, 'left', 'back')).toBe('#side');
      await addressIs(person, '#side');
      await isTitledAs(person, 'side');
      expect(await person.ticked('side')).toEqual(['left']);
      await person.page.goForward();
      await addressIs(person, '#current-sites');
      await isTitledAs(person, 'current-sites');
      await person.page.goBack();
      await person.page.goBack();
      await person.isAt('duration');
    });
  });

  test('finds with a reload the question that was on screen, and the one before it with Back', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.walksTo('side', usualSpasm);
    await answersAndReloadsAtOnce(person, 'left');
    await addressIs(person, '#current-sites');
    await person.canUseThePage();
    await isTitledAs(person, 'current-sites');
    expect(await person.page.evaluate(() => Object.keys(sessionStorage).length)).toBe(1);
    await person.page.goBack();
    await isTitledAs(person, 'side');
    await person.page.goBack();
    await person.isAt('duration');
  });

  inTheLongRun(() => {
    test('and presses once more leaves no step out', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      expect(await answersAndAtOnce(person, 'left', 'press again')).toBe('#side');
      await person.isAt('onset-site');
      await addressIs(person, '#advice');
      for (const place of ['current-sites', 'side', 'duration']) {
        await person.page.goBack();
        await person.isAt(place);
      }
    });

    test('comes from the first question back to the start page, and to no other site', async ({ newcomer: person }) => {
      await person.opens();
      // Behind the first page of a tab the address is there at once: before it may stand anything.
      expect(await answersAndAtOnce(person, 'self', 'back')).toBe('#age');
      await person.isAt('start');
      await addressIs(person, '');
      await person.page.goForward();
      await person.isAt('age');
    });

    test('and keeps nothing leaves no trace of it in the tab', async ({ newcomer: person }) => {
      await person.opens();
      await person.keepsNothing();
      await person.walksTo('side', usualSpasm);
      person.leavesWithoutAsking();
      await answersAndReloadsAtOnce(person, 'left');
      await person.isAt('start');
      expect(await person.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    });
  });
});
