import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { sheet } from '../../src/content/en/sheet.ts';
import { summary } from '../../src/content/en/summary.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { hasDatabase, putInterview } from '../support/in-page.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { seedOf } from '../support/kept.ts';
import { fullJournal, fullReceived, longestAnswers, longestReceived } from '../support/longest-interview.ts';
import { pagesIn } from '../support/pdf-pages.ts';
import type { Person } from '../support/person.ts';
import { scannedWorn } from '../support/scanner.ts';

const patient = { ...usualSpasm, ...observedNothing };
const { open, back } = summary.frame.sheet;
const toCopy = Object(open).self;
const toSheet = Object(open).nurse;
const sizes = ['a4', 'letter'] as const;

/** The pages of what the browser prints, and the size of the first in points. */
async function printed(person: Person): Promise<{ pages: number; size: string }> {
  const pdf = (await person.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return {
    pages: pagesIn(pdf),
    size: `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  };
}

/** The copy stands where the answers are handed over. */
async function unfoldsHandOver(person: Person): Promise<void> {
  await person.main.getByText(words.interface.handOver.title).click();
}

/** Opens the sheet of an interview that is kept. */
async function opensTheSheetOf(person: Person, journal: Journal): Promise<void> {
  await person.opens();
  const seed = seedOf(person.page.url(), journal);
  await person.page.waitForFunction(hasDatabase, seed.database);
  await person.page.evaluate(putInterview, { seed, label: 'sheet' });
  await person.main.locator('.sheet').waitFor();
}

async function chooses(person: Person, size: (typeof sizes)[number]): Promise<void> {
  await person.main.locator(`#paper-${size}`).check();
}

describe("a nurse's sheet", () => {
  test('of a usual interview is one page, of A4 and of Letter, and back from it is the result', async ({
    newcomer: nurse,
  }) => {
    await nurse.opens();
    await nurse.hasComeTo('summary', patient);
    await nurse.presses(toSheet);
    await nurse.isAt('sheet');
    await nurse.main.locator('.sheet').waitFor();
    await chooses(nurse, 'a4');
    expect(await printed(nurse)).toEqual({ pages: 1, size: '595 842' });
    await chooses(nurse, 'letter');
    expect(await printed(nurse)).toEqual({ pages: 1, size: '612 792' });
    await nurse.reloads();
    await nurse.main.locator('.sheet').waitFor();
    await nurse.presses(back);
    await nurse.isAt('summary');
    await nurse.page.goBack();
    await nurse.isAt('sheet');
  });

  inTheLongRun(() => {
    test('of the longest interview that can be is two pages; with a patient’s file received, all of it answered otherwise, four', async ({
      newcomer: nurse,
    }) => {
      const now = await nurse.page.evaluate(() => Date.now());
      const longest = { 2: fullJournal(longestAnswers, now), 4: fullReceived(longestReceived, now) };
      for (const [most, journal] of Object.entries(longest)) {
        await opensTheSheetOf(nurse, journal);
        for (const size of sizes) {
          await chooses(nurse, size);
          expect((await printed(nurse)).pages, `${size}, ${most}`).toBeLessThanOrEqual(Number(most));
        }
      }
      await nurse.reads('Answers received');
    });

    test('is black on white on paper, whatever the screen is, with no letter below 9 points', async ({
      newcomer: nurse,
    }) => {
      await nurse.opens();
      await nurse.hasComeTo('summary', patient);
      await nurse.presses(toSheet);
      await nurse.main.locator('.sheet').waitFor();
      for (const theme of ['dark', 'dim']) {
        await nurse.page.evaluate((name) => void (document.documentElement.dataset.theme = name), theme);
        await nurse.page.emulateMedia({ media: 'print' });
        expect(await inkOf(nurse), theme).toEqual({ ink: ['rgb(0, 0, 0)'], paper: 'rgb(255, 255, 255)' });
        expect(await smallest(nurse), theme).toBeGreaterThanOrEqual(9);
        await nurse.page.emulateMedia({ media: 'screen' });
      }
    });

    test('has a code that is read from a poor print of 200 dots to the inch', async ({ somebody }) => {
      // 200 dots to the inch, where a pixel of CSS is a 96th.
      const nurse = await somebody({ deviceScaleFactor: 200 / 96, viewport: { width: 740, height: 1000 } });
      const now = await nurse.page.evaluate(() => Date.now());
      await opensTheSheetOf(nurse, fullJournal(longestAnswers, now));
      await nurse.page.emulateMedia({ media: 'print' });
      const foot = nurse.main.locator('.sheet-foot');
      const width = (await foot.locator('.qr').boundingBox())?.width ?? 0;
      expect((width / 96) * 2.54).toBeCloseTo(3, 1);
      const read = readCode((await scannedWorn(nurse.page, foot)) ?? '');
      expect(read).toMatchObject({ kind: 'read', handedOver: { answers: { respondent: 'nurse' } } });
    });
  });
});

inTheLongRun(() => {
  describe("a patient's copy", () => {
    test('is fetched when it is wanted, has no buttons on paper, and is printed once it is painted', async ({
      person,
    }) => {
      await person.hasNoOfflineCopy();
      const asked: string[] = [];
      person.page.on('request', (request) => asked.push(request.url()));
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      expect(asked.filter((file) => /sheet/.test(file))).toEqual([]);
      await unfoldsHandOver(person);
      await person.presses(toCopy);
      await person.main.locator('.sheet-map').waitFor();
      await person.page.evaluate(() => {
        window.print = () => {
          document.documentElement.dataset.printed = String(document.querySelector('.sheet.is-large') !== null);
          dispatchEvent(new Event('beforeprint'));
        };
      });
      await person.page.getByLabel(sheet.screen.largePrint).check();
      await person.presses(sheet.screen.print);
      await person.page.locator('[data-printed="true"]').waitFor();
      await person.page.emulateMedia({ media: 'print' });
      expect(await person.page.locator('button, input').filter({ visible: true }).count()).toBe(0);
    });

    test('that cannot be fetched says so, and leads back to the result', async ({ person }) => {
      await person.hasNoOfflineCopy();
      person.watch.allows(/sheet|ERR_FAILED/);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await person.page.route(/sheet-parts/, (route) => route.abort('failed'));
      await unfoldsHandOver(person);
      await person.presses(toCopy);
      await person.reads(summary.frame.sheet.notLoaded);
      await person.presses(back);
      await person.isAt('summary');
    });
  });
});

/** The colours of all letters on the sheet, and of the paper. */
async function inkOf(person: Person): Promise<{ ink: string[]; paper: string }> {
  return person.page.evaluate(() => ({
    ink: [
      ...new Set(
        [...document.querySelectorAll('.sheet :is(h2, h3, p, li, span, b)')].map((one) => getComputedStyle(one).color),
      ),
    ],
    paper: getComputedStyle(document.documentElement).backgroundColor,
  }));
}

/** The size of the smallest letters on the sheet, in points. */
async function smallest(person: Person): Promise<number> {
  return person.page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('.sheet :is(h2, h3, p, li, span, b)')].map(
        (one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96,
      ),
    ),
  );
}
