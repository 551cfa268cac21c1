import { describe, expect } from 'vitest';
import type { Place } from '../../src/machine/machine-setup.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inFull, inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { tooSmall } from '../support/small-letters.ts';
import { kindsOfResult } from '../support/results.ts';

const phone = { width: 360, height: 740 };

/** The whole page, folded: with the list of when to get help sooner, which is never folded and is a quarter of it. */
const longestPage = 3500;
/** Of the card, in English. */
const mostWords = 90;

async function bottomOf(person: Person, selector: string): Promise<number> {
  return person.main
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
}

describe('on a phone of 360 by 740 a person', () => {
  test.for(tried(Object.entries(kindsOfResult), ([kind]) => kind === 'routine'))(
    'has the whole plan in the first screen: %s',
    async ([, answers], { newcomer: person }) => {
      await person.page.setViewportSize(phone);
      await person.opens();
      await person.hasComeTo('summary', answers);
      expect(await bottomOf(person, '.care-card')).toBeLessThanOrEqual(phone.height);
      expect(await bottomOf(person, '.print-button')).toBeLessThanOrEqual(1.5 * phone.height);
      // What changes an answer stands beside what prints.
      const print = await edgesOf(person, '.print-button');
      expect((await edgesOf(person, '.print-button + .button-link')).top).toBeLessThan(print.bottom);
      const words = (await person.main.locator('.care-card').innerText()).match(/[^\s:]+/g) ?? [];
      expect(words.length).toBeLessThanOrEqual(mostWords);
      const whole = await person.page.evaluate(() => document.documentElement.scrollHeight);
      expect(whole).toBeLessThanOrEqual(longestPage);
    },
  );
});

inTheLongRun(() => {
  test('in a wide window the button for the calendar stands in one row with the others', async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize({ width: 1366, height: 641 });
    await person.opens();
    await person.hasComeTo('summary', kindsOfResult['at home'] ?? {});
    const print = await edgesOf(person, '.print-button .button');
    expect(await edgesOf(person, '.calendar .button')).toEqual(print);
  });
});

/** What is seen of an element before anything is scrolled, in px from the top of the window. */
async function edgesOf(person: Person, selector: string): Promise<{ top: number; bottom: number }> {
  return person.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
}

/** Of all questions of the usual interview, in screens of what the bar leaves. */
const mostScreens = { untilTheLastAnswer: 35, whole: 53 };

/** How far a page goes until its last answer, and as a whole, in screens of what the bar leaves. */
async function screensOf(person: Person): Promise<{ untilTheLastAnswer: number; whole: number }> {
  return person.page.evaluate(() => {
    const bar = document.querySelector('.continue-bar')?.getBoundingClientRect().height ?? 0;
    const last = [...document.querySelectorAll('form .option')].at(-1)?.getBoundingClientRect().bottom ?? 0;
    const screen = innerHeight - bar;
    const whole = document.documentElement.scrollHeight / screen;
    return { untilTheLastAnswer: Math.max(1, (last + scrollY) / screen), whole };
  });
}

/** Past the safety questions; in the long run to the end. */
const wayTo = inFull<Place>('review', 'side');

describe('on a phone of 360 by 740', () => {
  test(`at every question from start to ${wayTo} the way on is in sight, and the last option and whatever has the focus scroll clear of it`, async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize(phone);
    await person.opens();
    const look = async (place: string): Promise<void> => {
      if (place === 'review') return;
      // Once a new page is painted, it is brought to its top: whatever has the focus then is looked at after that.
      if (place !== 'start') await person.hasItsEntry();
      await person.paints();
      const bar = await edgesOf(person, '.continue-bar .button');
      expect(bar.bottom, place).toBeLessThanOrEqual(phone.height);
      const last = person.main.locator('.question .option input').last();
      await last.focus();
      const option = (): Promise<number> =>
        last.evaluate((input) => input.closest('.option')?.getBoundingClientRect().bottom ?? 0);
      const { top } = await edgesOf(person, '.continue-bar');
      await expect.poll(option, { message: place }).toBeLessThanOrEqual(top);
      await person.page.evaluate(() => scrollTo(0, 0));
    };
    await look('start');
    await person.walksTo(wayTo, usualSpasm, look);
  });

  inTheLongRun(() => {
    test('an interview takes no more screens than it has to', async ({ newcomer: person }) => {
      await person.page.setViewportSize(phone);
      await person.opens();
      const taken = { untilTheLastAnswer: 0, whole: 0 };
      const count = async (place: string): Promise<void> => {
        if (place === 'review') return;
        const { untilTheLastAnswer, whole } = await screensOf(person);
        taken.untilTheLastAnswer += untilTheLastAnswer;
        taken.whole += whole;
      };
      await count('start');
      await person.walksTo('review', usualSpasm, count);
      expect(taken.untilTheLastAnswer).toBeLessThanOrEqual(mostScreens.untilTheLastAnswer);
      expect(taken.whole).toBeLessThanOrEqual(mostScreens.whole);
    });

    test('no text is smaller than 18 px, but for the letters in a picture', async ({ newcomer: person }) => {
      await person.page.setViewportSize(phone);
      await person.opens();
      const small = async (place: string): Promise<void> => expect(await tooSmall(person.page), place).toEqual([]);
      await small('start');
      await person.walksTo('summary', usualSpasm, small);
    });
  });
});

test('the start page has the notice, the title and the first choice in the first screen of a phone', async ({
  newcomer: person,
}) => {
  await person.page.setViewportSize(phone);
  await person.opens();
  const notice = await edgesOf(person, '.emergency-notice');
  expect(notice.bottom - notice.top).toBeLessThanOrEqual(120);
  expect(notice.top).toBeLessThan((await edgesOf(person, 'h1')).top);
  const choice = await edgesOf(person, 'main .option .option-label');
  expect(choice.bottom).toBeLessThanOrEqual((await edgesOf(person, '.continue-bar')).top);
  await person.page.locator('.emergency-notice > summary').click();
  await person.page.locator('.emergency-notice a[href^="tel:"]').waitFor();
});

test('the emergency page has the call, what to say, what to do and what to do without speech in one screen', async ({
  newcomer: person,
}) => {
  await person.page.setViewportSize(phone);
  await person.opens();
  await person.walksTo('emergency', usualSpasm);
  await person.answers('emergency', 'face-droop');
  await person.isAt('call-now');
  const call = await edgesOf(person, '.care-body .call-link');
  const body = await edgesOf(person, '.care-body');
  expect(call.bottom).toBeLessThan(300);
  expect(call.bottom).toBeGreaterThan(body.top);
  expect((await edgesOf(person, '.care-body ul:last-of-type')).bottom).toBeLessThanOrEqual(phone.height);
  // What leads away stands last, a screen below the call.
  expect((await edgesOf(person, '.mistake')).top).toBeGreaterThan(phone.height);
});
