import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { holdsAnOlderDatabase, holdsTheDisk, timeToTheNextPlace } from '../support/disk.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';

const { clear, keep, notices, callNow, review } = words.interface;
const { waiting } = keep;
const danger = { ...usualSpasm, emergency: ['face-droop', 'limb-weakness'] } as const;

describe('while another page does not let go of the disk', () => {
  test('the call is on screen within a second, says that it is not kept yet, and leaving warns', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.walksTo('emergency', usualSpasm);
    const letGo = await holdsTheDisk(person);
    await person.ticks('emergency', ...danger.emergency);
    expect(await timeToTheNextPlace(person)).toBeLessThan(1000);
    await person.isAt('call-now');
    await person.reads(waiting.slow);
    expect(await person.asksBeforeLeaving()).toBe(true);

    await letGo();
    await person.page.getByText(waiting.slow).waitFor({ state: 'detached' });
    expect((await keptRows(person.page, person.site)).at(-1)).toMatchObject({
      event: { question: 'emergency', answer: [...danger.emergency] },
    });
  });

  inTheLongRun(() => {
    test('a reload shows the call again, although nothing of it has been kept', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('emergency', usualSpasm);
      const letGo = await holdsTheDisk(person);
      await person.answers('emergency', ...danger.emergency);
      await person.isAt('call-now');
      person.leavesWithoutAsking();
      await person.reloads();
      await person.isAt('call-now');
      await letGo();
      // Once it is kept the tab itself holds nothing of it any more.
      await expect.poll(async () => (await keptRows(person.page, person.site)).length).toBe(3);
      await expect.poll(() => person.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('face-droop');
      await person.reloads();
      await person.isAt('call-now');
    });

    test('any other step is there within two seconds, and is kept as soon as it can be', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      const letGo = await holdsTheDisk(person);
      await person.ticks('side', 'left');
      expect(await timeToTheNextPlace(person)).toBeLessThan(2000);
      await person.isAt('current-sites');
      await person.reads(waiting.slow);
      await letGo();
      await person.page.getByText(waiting.slow).waitFor({ state: 'detached' });
      await person.reloads();
      await person.isAt('current-sites');
    });

    test('a second press counts for nothing: the signs are shown to somebody who is not sure', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('emergency', usualSpasm);
      await holdsTheDisk(person);
      await person.ticks('emergency', 'not-sure');
      await person.page.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('main button[type="submit"]');
        button?.click();
        button?.click();
      });
      await person.isAt('signs-unsure');
      person.leavesWithoutAsking();
    });

    test('what was answered before Clear is not written after it', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('side', usualSpasm);
      const letGo = await holdsTheDisk(person);
      await person.answers('side', 'left');
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.isAt('start');
      await person.reads(notices.notCleared);
      await letGo();
      await person.reads(notices.cleared);
      expect(await keptRows(person.page, person.site)).toEqual([]);
      expect(await person.page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    });

    test('"Do not keep" holds for what was on its way', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('emergency', usualSpasm);
      const letGo = await holdsTheDisk(person);
      await person.answers('emergency', ...danger.emergency);
      await person.keepsNothing();
      await letGo();
      await expect.poll(() => keptRows(person.page, person.site)).toEqual([]);
      await person.isAt('call-now');
      expect(await person.page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('face-droop');
      person.leavesWithoutAsking();
    });
  });
});

inTheLongRun(() => {
  describe('where what is kept cannot even be opened', () => {
    test('the questions are asked all the same, up to the call', async ({ newcomer: person }) => {
      await holdsAnOlderDatabase(person);
      await person.opens();
      await person.walksTo('call-now', danger);
      await person.reads(waiting.slow);
      expect(await person.main.getByRole('link', { name: callNow.call('112') }).count()).toBe(1);
      person.leavesWithoutAsking();
    });

    inTheLongRun(() => {
      test('an address into the middle gives way to the start page, which says why', async ({ newcomer: person }) => {
        await person.opens();
        await person.walksTo('side', usualSpasm);
        await holdsTheDisk(person);
        await person.reloads();
        await person.isAt('start');
        await person.reads(notices.unreachable);
        await expect.poll(() => person.focusIsOn('h1')).toBe(true);
      });
    });
  });

  test('words that are still being typed are kept when a button is pressed without leaving the field', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('review', usualSpasm);
    await person.types(review.ownWordsHint, 'It began in May.');
    await person.page.evaluate(() => document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click());
    await person.isAt('summary');
    await person.reads('It began in May.');
    await person.reloads();
    await person.reads('It began in May.');
  });
});
