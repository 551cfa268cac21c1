import { describe, expect } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { tried } from '../support/long-run.ts';
import { contrast } from '../support/colours.ts';
import type { Person } from '../support/person.ts';

const patient = { ...usualSpasm, ...observedNothing };
const longNote = Array.from({ length: 20 }, (_, line) => `Line ${line + 1} of what the patient told.`).join('\n');

interface Printed {
  readonly name: string;
  readonly place: Place;
  readonly answers: Answers;
}

const printed: readonly Printed[] = [
  { name: 'the emergency page', place: 'call-now', answers: { ...usualSpasm, emergency: ['face-droop'] } },
  { name: 'the page for people under 16', place: 'too-young', answers: { ...usualSpasm, age: 'under-16' } },
  { name: 'the summary of a person', place: 'summary', answers: usualSpasm },
  { name: 'the summary of a nurse', place: 'summary', answers: patient },
];

describe.each(tried(printed, ({ name }) => name === 'the emergency page' || name === 'the summary of a nurse'))(
  'on paper $name',
  ({ place, answers }) => {
    test('has nothing to press', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo(place, answers);
      expect(await buttons(person)).not.toEqual([]);
      await person.page.emulateMedia({ media: 'print' });
      expect(await buttons(person)).toEqual([]);
    });
  },
);

describe('on paper a long note', () => {
  test('of a nurse is there to its last line', async ({ newcomer: nurse }) => {
    await nurse.opens();
    await nurse.hasComeTo('summary', patient);
    // Her part of the summary is loaded after the rest.
    await nurse.main.locator('textarea').first().waitFor();
    const notes = await nurse.main.locator('textarea').all();
    for (const note of notes) await note.fill(longNote);
    await nurse.page.emulateMedia({ media: 'print' });
    expect(await linesCutOff(nurse)).toEqual([]);
  });

  test('for the crew is there to its last word', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
    await person.page.locator('main textarea').first().fill(longNote);
    await person.page.emulateMedia({ media: 'print' });
    expect(await linesCutOff(person)).toEqual([]);
  });
});

test('whoever chose larger text has larger print, in whichever colours', async ({ newcomer: person }) => {
  await person.opens();
  await person.page.emulateMedia({ media: 'print' });
  const sizes = await person.page.evaluate(() => {
    const root = document.documentElement;
    return ['light', 'dim'].map((theme) =>
      ['normal', 'large', 'larger'].map((size) => {
        Object.assign(root.dataset, { theme, size });
        return Math.round(parseFloat(getComputedStyle(root).fontSize));
      }),
    );
  });
  expect(sizes).toEqual([
    [16, 20, 24],
    [16, 20, 24],
  ]);
});

describe('on paper, whatever the colours of the screen,', () => {
  test.for([
    { place: 'call-now', answers: { ...usualSpasm, emergency: ['face-droop'] } },
    { place: 'summary', answers: usualSpasm },
  ] as const)(
    'all words of "$place" are dark, and so are its lines that warn',
    async ({ place, answers }, { newcomer: person }) => {
      await person.opens();
      await person.hasComeTo(place, answers);
      await person.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const theme of ['device', 'light', 'dark', 'dim']) {
        await person.page.evaluate((name) => {
          if (name === 'device') delete document.documentElement.dataset.theme;
          else document.documentElement.dataset.theme = name;
        }, theme);
        const faint = (await inks(person)).filter(({ ink }) => !(contrast(ink, '#ffffff') >= 7));
        expect(faint, theme).toEqual([]);
      }
    },
  );

  test('the page for an emergency is one sheet, of A4 and of Letter', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    for (const format of ['A4', 'Letter']) {
      const pdf = (await person.page.pdf({ format, margin })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b(?!s)/g), format).toHaveLength(1);
    }
  });
});

test('on the paper of a result no heading stands above nothing, and none stays behind at the foot of a page', async ({
  newcomer: person,
}) => {
  await person.opens();
  await person.hasComeTo('summary', usualSpasm);
  await person.page.emulateMedia({ media: 'print' });
  await person.page.evaluate(() => document.querySelectorAll('details').forEach((one) => void (one.open = true)));
  const headings = await person.main.evaluate(headingsOnPaper);
  expect(headings.length).toBeGreaterThan(10);
  expect(headings.filter(({ isAlone }) => isAlone)).toEqual([]);
  expect(headings.filter(({ staysWith }) => staysWith !== 'avoid')).toEqual([]);
});

/** Every heading, and every title of what is unfolded: does another follow that is no part of it, and may a page end after it? */
function headingsOnPaper(main: Element): { words: string; isAlone: boolean; staysWith: string }[] {
  const isHeading = 'h1, h2, h3, h4, summary';
  const rank = (one: Element): number => (one.tagName === 'SUMMARY' ? 2.5 : Number(one.tagName.slice(1)));
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const read: { words: string; heading: Element | null }[] = [];
  while (texts.nextNode() !== null) {
    const words = texts.currentNode.nodeValue?.trim() ?? '';
    const around = texts.currentNode.parentElement;
    const isSeen = words !== '' && around?.checkVisibility() === true && around.closest('.visually-hidden') === null;
    if (isSeen) read.push({ words, heading: around.closest(isHeading) });
  }
  return read.flatMap(({ words, heading }, at) => {
    const next = read[at + 1];
    if (heading === null || next?.heading === heading) return [];
    const isAlone = next === undefined || (next.heading !== null && rank(next.heading) <= rank(heading));
    return [{ words, isAlone, staysWith: getComputedStyle(heading).breakAfter }];
  });
}

/** The colours of all words that can be seen, and of the lines around what warns, each with where it is. */
async function inks(person: Person): Promise<{ ink: string; of: string }[]> {
  return person.page.evaluate(() => {
    const hex = (colour: string): string =>
      `#${(colour.match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'))
        .join('')}`;
    const all = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const worded = all
      .filter((one) => one.closest('svg, .visually-hidden, noscript, script, style') === null)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .map((one) => ({ ink: hex(getComputedStyle(one).color), of: one.textContent.slice(0, 40) }));
    const lined = all
      .filter((one) => one.matches('.sooner, .sooner-level, .care-card, .call-link, .new-sign'))
      .map((one) => ({ ink: hex(getComputedStyle(one).borderInlineStartColor), of: `the line of ${one.className}` }));
    return [...worded, ...lined];
  });
}

/** The words of every button that can be seen. */
async function buttons(person: Person): Promise<string[]> {
  return person.page
    .locator('button')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
}

/** The names of fields whose words do not all fit. */
async function linesCutOff(person: Person): Promise<string[]> {
  return person.page
    .locator('main textarea')
    .evaluateAll((fields) =>
      fields.flatMap((field) =>
        field.scrollHeight > field.clientHeight + 1 || field.scrollWidth > field.clientWidth + 1 ? [field.id] : [],
      ),
    );
}
