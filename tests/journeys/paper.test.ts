import { describe, expect } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { contrast } from '../support/colours.ts';
import { pagesIn } from '../support/pdf-pages.ts';
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

inTheLongRun(() => {
  describe.each(printed)('on paper $name', ({ place, answers }) => {
    test('has nothing to press', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo(place, answers);
      expect(await buttons(person)).not.toEqual([]);
      await person.page.emulateMedia({ media: 'print' });
      expect(await buttons(person)).toEqual([]);
    });
  });
});

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

  inTheLongRun(() => {
    test('for the crew is there to its last word', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
      await person.page.locator('main textarea').first().fill(longNote);
      await person.page.emulateMedia({ media: 'print' });
      expect(await linesCutOff(person)).toEqual([]);
    });
  });
});

inTheLongRun(() => {
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
      expect(pagesIn(pdf), format).toBe(1);
    }
  });
});

inTheLongRun(() => {
  test('on the paper of a result no heading stands above nothing, and none stays behind at the foot of a page', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('summary', usualSpasm);
    await person.page.emulateMedia({ media: 'print' });
    await person.page.evaluate(() => document.querySelectorAll('details').forEach((one) => void (one.open = true)));
    const headings = headingsOf(await person.main.evaluate(wordsOnPaper));
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.filter(({ isAlone }) => isAlone)).toEqual([]);
    expect(headings.filter(({ staysWith }) => staysWith !== 'avoid')).toEqual([]);
  });
});

interface Heading {
  readonly words: string;
  /** Another follows that is no part of it. */
  readonly isAlone: boolean;
  /** May a page end after it? */
  readonly staysWith: string;
}

/** Every heading, and every title of what is unfolded. */
function headingsOf(read: ReturnType<typeof wordsOnPaper>): Heading[] {
  return read.flatMap(({ words, heading, rank, staysWith }, at) => {
    const next = read[at + 1];
    if (heading === null || next?.heading === heading) return [];
    return [{ words, isAlone: next === undefined || (next.heading !== null && next.rank <= rank), staysWith }];
  });
}

/** All words that can be seen, in their order, each with the heading that it is part of, if any: its number, and what it counts. */
function wordsOnPaper(main: Element) {
  const headings = [...main.querySelectorAll('h1, h2, h3, h4, summary')];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const read: { words: string; heading: number | null; rank: number; staysWith: string }[] = [];
  while (texts.nextNode() !== null) {
    const words = texts.currentNode.nodeValue?.trim() ?? '';
    const around = texts.currentNode.parentElement;
    if (words === '' || around?.checkVisibility() !== true || around.closest('.visually-hidden') !== null) continue;
    const heading = headings.findIndex((one) => one.contains(around));
    const { tagName = '' } = headings[heading] ?? {};
    const rank = tagName === 'SUMMARY' ? 2.5 : Number(tagName.slice(1));
    const staysWith = getComputedStyle(headings[heading] ?? around).breakAfter;
    read.push({ words, heading: heading < 0 ? null : heading, rank, staysWith });
  }
  return read;
}

/** The colours of all words that can be seen, and of the lines around what warns, each with where it is. */
async function inks(person: Person): Promise<{ ink: string; of: string }[]> {
  const drawn = await person.page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility());
    const worded = all
      .filter((one) => one.closest('svg, .visually-hidden, noscript, script, style') === null)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .map((one) => ({ colour: getComputedStyle(one).color, of: one.textContent.slice(0, 40) }));
    const lined = all
      .filter((one) => one.matches('.sooner, .sooner-level, .care-card, .call-link, .new-sign'))
      .map((one) => ({ colour: getComputedStyle(one).borderInlineStartColor, of: `the line of ${one.className}` }));
    return [...worded, ...lined];
  });
  return drawn.map(({ colour, of }) => ({ ink: hexOf(colour), of }));
}

/** "rgb(0, 10, 255)" as the tokens have it. */
function hexOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
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
