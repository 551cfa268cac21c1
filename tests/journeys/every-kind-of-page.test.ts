import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { brokenWords, doubleTheLetters } from '../support/broken-words.ts';
import { needOf } from '../support/buttons.ts';
import { test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Of letters at twice the usual size, this many and a full stop have room beside each other on a phone of 320 pixels. */
const fits = 12;

describe.each(tried(kindsOfPage, ({ isAlike }) => isAlike !== true))('$name', ({ reach, isManifold = false }) => {
  test('has no fault that axe can find, and no scrolling sideways on a small phone', async ({ newcomer: person }) => {
    await reach(person);
    // Nor a button of which nobody has said what it needs to keep its promise.
    expect((await pressable(person)).filter((name) => needOf(name) === undefined)).toEqual([]);
    expect(await faultsOf(person)).toEqual([]);
    for (const theme of tried(['dark', 'dim'], () => isManifold)) {
      await chooses(person, 'theme', theme);
      expect(await faultsOf(person, 'color-contrast'), theme).toEqual([]);
    }
    await person.page.setViewportSize({ width: 320, height: 640 });
    for (const size of tried(['normal', 'larger'], (one) => one === 'larger')) {
      await chooses(person, 'size', size);
      expect(await tooWide(person), size).toEqual([]);
      expect(await brokenWords(person.page), size).toEqual([]);
    }
    await chooses(person, 'size', 'normal');
    expect(await tooSmall(person)).toEqual([]);
    await doubleTheLetters(person.page);
    expect(await tooWide(person), '200%').toEqual([]);
    expect(
      (await brokenWords(person.page)).filter((word) => word.length <= fits),
      '200%',
    ).toEqual([]);
  });
});

const pagesToRead = [
  'conditions/',
  'conditions/hemifacial-spasm.html',
  'conditions/hemimasticatory-spasm.html',
  'privacy.html',
];

test(`${pagesToRead.join(', ')}: none breaks a word in the middle on a small phone, or has text below 18 px`, async ({
  newcomer: person,
}) => {
  await person.page.setViewportSize({ width: 320, height: 640 });
  for (const path of pagesToRead) {
    await person.page.goto(person.site + path);
    // What is folded has words, too.
    await person.page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    for (const size of tried(['normal', 'larger'], (one) => one === 'larger')) {
      await chooses(person, 'size', size);
      expect(await tooWide(person), `${path} ${size}`).toEqual([]);
      const broken = await brokenWords(person.page);
      expect(
        broken.filter((word) => word.length <= fits),
        `${path} ${size}`,
      ).toEqual([]);
    }
    await chooses(person, 'size', 'normal');
    expect(await tooSmall(person), path).toEqual([]);
  }
});

test('a dark device gets the dark page without asking', async ({ newcomer: person }) => {
  await person.opens();
  const light = await paperOf(person);
  await person.page.emulateMedia({ colorScheme: 'dark' });
  await person.reloads();
  expect(await paperOf(person)).not.toBe(light);
  expect(await faultsOf(person, 'color-contrast')).toEqual([]);
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

/** All that axe finds, or what one rule does: another theme changes nothing but colours. */
async function faultsOf({ page }: Person, rule?: string): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // As the browser's own tools do it: the policy of the page would let no script in.
  if (!isThere) await page.evaluate(axe.source);
  const runOnly = rule === undefined ? [] : [rule];
  const { violations } = await page.evaluate(
    // No style and no sound comes from elsewhere.
    async (rules) =>
      window.axe.run({ resultTypes: ['violations'], preload: false, ...(rules.length > 0 && { runOnly: rules }) }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Text of less than 18 px, but for letters in a picture. Only a nurse's wide window has smaller text (decision 0022). */
async function tooSmall(person: Person): Promise<string[]> {
  return person.page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.closest('svg, .visually-hidden, noscript, script, style') === null)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 18)
      .map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`),
  );
}

/** What stands out of a page that can be scrolled sideways. */
async function tooWide(person: Person): Promise<string[]> {
  return person.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} of ${clientWidth}`,
      ...out.slice(-3).map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}`),
    ];
  });
}
