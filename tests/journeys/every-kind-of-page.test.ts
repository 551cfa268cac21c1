import { describe, expect, inject } from 'vitest';
import { brokenWords, doubleTheLetters } from '../support/broken-words.ts';
import { needOf } from '../support/buttons.ts';
import { foundByAxe } from '../support/checkers/axe.ts';
import { unexcused } from '../support/checkers/excused.ts';
import { foundByCodeSniffer } from '../support/checkers/html-codesniffer.ts';
import { foundByIbm } from '../support/checkers/ibm.ts';
import { test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { tooSmall } from '../support/small-letters.ts';
import { calledOtherwise, calledTheSame, spokenControls } from '../support/spoken-labels.ts';
import { coversThePage, cutOff, lengthenTheWords, tooWide } from '../support/width.ts';

/** Of letters at twice the usual size, this many and a full stop have room beside each other on a phone of 320 pixels. */
const fits = 12;

describe.each(tried(kindsOfPage, ({ isAlike }) => isAlike !== true))('$name', ({ reach, isManifold = false }) => {
  if (isManifold || inject('leavesNothingOut'))
    test('has no fault that three checkers can find, calls each control what it shows, and scrolls sideways in no size', async ({
      newcomer: person,
    }) => {
      await reach(person);
      await hasNothingThatAxeFinds(person);
      for (const theme of ['dark', 'dim']) {
        await chooses(person, 'theme', theme);
        expect(await foundByAxe(person, 'color-contrast'), theme).toEqual([]);
      }
      await hasNoOtherFault(person);
      await staysInItsWidth(person);
      await staysInItsWidthWithLongWords(person);
    });
  else
    test('has no fault that axe can find, and calls each control what it shows', async ({ newcomer: person }) => {
      await reach(person);
      await hasNothingThatAxeFinds(person);
    });
});

async function hasNothingThatAxeFinds(person: Person): Promise<void> {
  // Nor a button of which nobody has said what it needs to keep its promise.
  expect((await pressable(person)).filter((name) => needOf(name) === undefined)).toEqual([]);
  expect(await foundByAxe(person)).toEqual([]);
  const controls = await spokenControls(person.page);
  expect(calledOtherwise(controls)).toEqual([]);
  expect(calledTheSame(controls)).toEqual([]);
}

/** After axe, so that what it says of the folded page is said of the page as it comes. */
async function hasNoOtherFault(person: Person): Promise<void> {
  // In a closed fold IBM's checker takes each label for hidden, and the field for not.
  await person.page
    .locator('details:has(input, select, textarea)')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(unexcused(await foundByCodeSniffer(person)), 'HTML CodeSniffer').toEqual([]);
  expect(unexcused(await foundByIbm(person)), 'IBM').toEqual([]);
}

/** In 320 pixels, which is a window of 1280 at 400%, whatever the size of letters and the length of words. */
async function staysInItsWidth(person: Person): Promise<void> {
  await person.resizes(320, 640);
  for (const size of tried(['normal', 'larger'], (one) => one === 'larger')) {
    await chooses(person, 'size', size);
    expect(await tooWide(person.page), size).toEqual([]);
    expect(await brokenWords(person.page), size).toEqual([]);
  }
  await chooses(person, 'size', 'normal');
  expect(await tooSmall(person.page)).toEqual([]);
  await doubleTheLetters(person.page);
  expect(await tooWide(person.page), '200%').toEqual([]);
  const broken = await brokenWords(person.page);
  expect(
    broken.filter((word) => word.length <= fits),
    '200%',
  ).toEqual([]);
}

/** The largest letters of "Aa" on top of doubled ones, words two fifths longer, either direction, and little height. */
async function staysInItsWidthWithLongWords(person: Person): Promise<void> {
  await person.resizes(320, 256);
  await chooses(person, 'size', 'larger');
  await fits320(person, 'larger and 200%');
  await lengthenTheWords(person.page);
  await fits320(person, 'larger and 200%, long words');
  await person.page.evaluate(() => void (document.documentElement.dir = 'rtl'));
  await fits320(person, 'larger and 200%, long words, right to left');
  await chooses(person, 'size', 'normal');
  await fits320(person, '200%, long words, right to left');
}

async function fits320(person: Person, how: string): Promise<void> {
  expect(await tooWide(person.page), how).toEqual([]);
  expect(await cutOff(person.page), how).toEqual([]);
  expect(await coversThePage(person.page), how).toEqual([]);
}

inTheLongRun(() => {
  describe.each(kindsOfPage)('$name', ({ reach }) => {
    test.for(['light', 'dark', 'dim'])(
      'has in the theme "%s" no fault that three checkers can find',
      async (theme, { newcomer: person }) => {
        await reach(person);
        await chooses(person, 'theme', theme);
        expect(await foundByAxe(person)).toEqual([]);
        await hasNoOtherFault(person);
      },
    );
  });
});

/** Of the pages about conditions the one that has all the parts, and the one with the longest name. */
const pagesToRead = [
  'conditions/',
  'conditions/hemifacial-spasm.html',
  'conditions/hemimasticatory-spasm.html',
  'privacy.html',
  'accessibility.html',
];

test('a page about a condition has no fault that axe can find', async ({ newcomer: person }) => {
  await person.page.setViewportSize({ width: 320, height: 640 });
  await person.page.goto(`${person.site}conditions/hemifacial-spasm.html`);
  expect(await foundByAxe(person)).toEqual([]);
});

inTheLongRun(() => {
  test(`${pagesToRead.join(', ')}: none has a fault that three checkers can find, breaks a word in the middle on a small phone, or has text below 18 px`, async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize({ width: 320, height: 640 });
    for (const path of pagesToRead) {
      await person.page.goto(person.site + path);
      expect(await foundByAxe(person), path).toEqual([]);
      // What is folded has words, too.
      await unfolds(person);
      await hasNoOtherFault(person);
      const controls = await spokenControls(person.page);
      expect(calledOtherwise(controls), path).toEqual([]);
      expect(calledTheSame(controls), path).toEqual([]);
      for (const size of ['normal', 'larger']) {
        await chooses(person, 'size', size);
        expect(await tooWide(person.page), `${path} ${size}`).toEqual([]);
        const broken = await brokenWords(person.page);
        expect(
          broken.filter((word) => word.length <= fits),
          `${path} ${size}`,
        ).toEqual([]);
      }
      await chooses(person, 'size', 'normal');
      expect(await tooSmall(person.page), path).toEqual([]);
    }
    await doubleTheLetters(person.page);
    for (const path of pagesToRead) {
      await person.page.goto(person.site + path);
      await unfolds(person);
      await staysInItsWidthWithLongWords(person);
    }
  });
});

async function unfolds(person: Person): Promise<void> {
  await person.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

inTheLongRun(() => {
  test('a dark device gets the dark page without asking', async ({ newcomer: person }) => {
    await person.opens();
    const light = await paperOf(person);
    await person.page.emulateMedia({ colorScheme: 'dark' });
    await person.reloads();
    expect(await paperOf(person)).not.toBe(light);
    expect(await foundByAxe(person, 'color-contrast')).toEqual([]);
  });
});

/** The words of every button and setting. */
async function pressable(person: Person): Promise<string[]> {
  return person.page.evaluate(() => [
    ...[...document.querySelectorAll('button')].map((button) => button.textContent),
    ...[...document.querySelectorAll<HTMLInputElement>('.settings input')].map(
      ({ labels }) => (labels?.[0]?.querySelector('.option-label') ?? labels?.[0])?.textContent ?? '',
    ),
  ]);
}

async function paperOf(person: Person): Promise<string> {
  return person.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
}

/** As the settings of the page do. */
async function chooses(person: Person, what: 'theme' | 'size', choice: string): Promise<void> {
  await person.page.evaluate(([name, value]) => void (document.documentElement.dataset[name] = value), [
    what,
    choice,
  ] as const);
}
