import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Answers } from '../../src/content/questions.ts';
import { everythingSeen, gates } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { interface: ui } = words;
const { ownLevel } = ui.nurse;
/** 1366 by 768 without what the browser and the system take of it; and a small laptop. */
const windows = [
  { width: 1366, height: 641 },
  { width: 1280, height: 720 },
];
const urgent: Answers = {
  ...everythingSeen,
  impact: ['eye-shuts-driving-or-walking'],
  'nerve-signs': ['double-vision'],
  ears: ['hearing-slowly-worse'],
};

async function comesTo(nurse: Person, answers: Answers): Promise<void> {
  await nurse.opens();
  await nurse.hasComeTo('summary', answers);
  await nurse.main.locator('.desk').waitFor();
}

const results: Readonly<Record<string, (nurse: Person) => Promise<void>>> = {
  'a typical interview': async (nurse) => comesTo(nurse, everythingSeen),
  'an urgent one': async (nurse) => comesTo(nurse, urgent),
  'an emergency whose call is noted': async (nurse) => comesTo(nurse, { ...everythingSeen, emergency: ['face-droop'] }),
  'one that ended early': async (nurse) => {
    await nurse.opens();
    await nurse.hasComeTo('observed-eye-closure', gates);
    await nurse.presses(ui.endEarly);
    await nurse.isAt('summary');
    await nurse.main.locator('.desk').waitFor();
  },
};

/** The parts of the columns that reach below the window, or beyond its sides, before anything is scrolled. */
async function outOfSight(nurse: Person): Promise<string[]> {
  return nurse.page.evaluate(() =>
    [...document.querySelectorAll('.desk :is(h1, h2, h3, li, p, label, summary, textarea, button, a)')].flatMap(
      (one) => {
        // What is folded away has a place, too.
        if (!one.checkVisibility()) return [];
        const { bottom, left, right } = one.getBoundingClientRect();
        const isSeen = bottom <= innerHeight && left >= 0 && right <= innerWidth;
        return isSeen ? [] : [`${one.tagName} at ${Math.round(bottom)}: ${one.textContent.slice(0, 40)}`];
      },
    ),
  );
}

describe.each(tried(windows, (_, index) => index === 0))('in a window of $width by $height', (viewport) => {
  test.for(tried(Object.entries(results), (_, index) => index === 0))(
    'a nurse has all that she needs in one screen: %s',
    async ([, comes], { newcomer: nurse }) => {
      await nurse.page.setViewportSize(viewport);
      await comes(nurse);
      expect(await nurse.page.evaluate(() => scrollY)).toBe(0);
      expect(await outOfSight(nurse)).toEqual([]);
      for (const part of [
        '.care-card',
        '#own-level',
        '#nurse-note',
        '#fit-heading',
        '#differential-heading',
        '.sooner',
      ])
        expect(await nurse.main.locator(`.desk ${part}`).count(), part).toBe(1);
    },
  );
});

test('by keyboard a nurse is at the words to copy, the paper, her own level and her note within ten Tabs', async ({
  newcomer: nurse,
}) => {
  await nurse.page.setViewportSize(windows[0] ?? { width: 1366, height: 641 });
  await comesTo(nurse, everythingSeen);
  // The page takes the focus with its next paint: a key that is pressed before that would begin again.
  await nurse.paints();
  await nurse.main.locator('h1').focus();
  const stops: string[] = [];
  for (let tab = 0; tab < 10; tab += 1) {
    await nurse.page.keyboard.press('Tab');
    stops.push(
      await nurse.page.evaluate(() => {
        const here = document.activeElement;
        return here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement
          ? here.name
          : (here?.textContent ?? '');
      }),
    );
  }
  expect(stops).toEqual([
    summary.frame.copy.copy,
    summary.frame.asText.copyShort,
    summary.frame.asText.copyAll,
    'Hand-over',
    voiced(summary.frame.sheet.open, 'nurse'),
    summary.frame.back,
    'level',
    'reason',
    ownLevel.save,
    'nurse-note',
  ]);
});

inTheLongRun(() => {
  test('what was read back is ticked, counted and still there after the page was loaded again', async ({
    newcomer: nurse,
  }) => {
    await nurse.page.setViewportSize({ width: 1366, height: 641 });
    await comesTo(nurse, everythingSeen);
    const ticked = () => nurse.main.locator('input[name^="read-back"]:checked').count();
    await nurse.main.locator('input[name^="read-back"]').nth(0).check();
    await nurse.main.locator('input[name^="read-back"]').nth(2).check();
    await nurse.reads(summary.frame.desk.readBack(2, 14));
    await nurse.reloads();
    await nurse.reads(summary.frame.desk.readBack(2, 14));
    expect(await ticked()).toBe(2);
  });

  test('in a narrow window a nurse has the one column that she had, and all of it open', async ({
    newcomer: nurse,
  }) => {
    await nurse.page.setViewportSize({ width: 1100, height: 768 });
    await nurse.opens();
    await nurse.hasComeTo('summary', everythingSeen);
    expect(await nurse.main.locator('.desk').count()).toBe(0);
    expect(await nurse.main.locator('details.fold:not([open])').count()).toBe(0);
  });

  test('a patient has the plan, however wide the window is', async ({ newcomer: person }) => {
    await person.page.setViewportSize({ width: 1366, height: 641 });
    await person.opens();
    await person.hasComeTo('summary', { ...everythingSeen, respondent: 'self' });
    expect(await person.main.locator('.desk').count()).toBe(0);
  });
});
