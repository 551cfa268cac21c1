import { describe, expect } from 'vitest';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { words } from '../../src/content/en/interview.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { answersByKey, desk, hasKeysOn, marks, whatIsInSight } from '../support/at-the-keyboard.ts';
import { test } from '../support/journey.ts';
import { inFull, inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { holdBack } from '../support/slow-line.ts';

const { interface: ui } = words;
const patient: Answers = { ...usualSpasm, ...observedNothing };
/** A person of whom nearly every question is asked. */
const muchToAsk = {
  ...patient,
  history: ['face-palsy', 'stroke-or-tia', 'cancer', 'high-blood-pressure'],
  'palsy-recovery': 'over-5-months',
  'stroke-when': 'assessed-over-3-months',
  'history-recent': ['none'],
  weakness: 'slight-unchanged',
  'weak-side': 'same-side',
  medicines: ['botulinum', 'antipsychotic'],
  'injection-effects': ['none'],
} as const;

/** A window of a laptop with the browser's own bars, and a smaller one. */
const windows = [
  { width: 1366, height: 641 },
  { width: 1280, height: 720 },
] as const;

async function hasBegun(nurse: Person, window: (typeof windows)[number] = windows[0]): Promise<void> {
  await nurse.page.setViewportSize(window);
  await nurse.opens();
  await nurse.answers('respondent', 'nurse');
  await nurse.page.locator('.workplace').waitFor();
}

/** How far down its middle is, in pixels. */
async function middleOf(nurse: Person, part: string): Promise<number> {
  const box = await nurse.page.locator(part).first().boundingBox();
  return (box?.y ?? NaN) + (box?.height ?? NaN) / 2;
}

describe('a nurse at a wide window', () => {
  inTheLongRun(() => {
    test.for(windows)(
      'of $width by $height sees every question whole, with what she says in at most two lines',
      async (window, { newcomer: nurse }) => {
        await hasBegun(nurse, window);
        const mark = await nurse.page.locator('.site-name .mark').boundingBox();
        const begun = await nurse.page.locator('.desk-bar > p').first().boundingBox();
        expect((begun?.x ?? 0) - (mark?.x ?? 0) - (mark?.width ?? 0)).toBeGreaterThan(8);
        const heights = ['.site-name .mark', '.desk-bar > p', '.display-settings > summary'].map((part) =>
          middleOf(nurse, part),
        );
        const [ofMark = 0, ...beside] = await Promise.all(heights);
        for (const height of beside) expect(Math.abs(height - ofMark)).toBeLessThan(3);
        const cut: string[] = [];
        await nurse.walksTo('summary', muchToAsk, async (here) => {
          if (here === 'summary') return;
          await nurse.page.locator('.desk-question').waitFor();
          const { all, lines, sideways, scrolledTo } = await whatIsInSight(nurse);
          if (!all || lines > 2 || sideways || scrolledTo !== 0) cut.push(here);
        });
        expect(cut).toEqual([]);
      },
    );
  });

  const byKey = inFull('summary', 'current-sites');

  test(`comes by keys alone, and without a scroll, to ${byKey}: one key for each answer and one to go on, so that a usual interview takes at most 75, the safety questions not counted`, async ({
    newcomer: nurse,
  }) => {
    await hasKeysOn(nurse);
    await hasBegun(nurse);
    const pressed = await answersByKey(nurse, patient, byKey, async (here) => {
      expect(await whatIsInSight(nurse), here).toMatchObject({ all: true, scrolledTo: 0 });
    });
    const { asked } = routeOf(patient, []);
    const keysAt = (question: QuestionId): number => [patient[question] ?? []].flat().length + 1;
    for (const [question, keys] of pressed) expect(keys).toHaveLength(keysAt(question));
    expect([...pressed.keys()]).toEqual(asked.slice(1, pressed.size + 1));
    const counted = asked.filter((question) => !safetyGates.some((gate) => gate === question));
    expect(counted.length).toBeGreaterThan(20);
    expect(counted.reduce((sum, question) => sum + keysAt(question), 0)).toBeLessThanOrEqual(75);
  });

  test('at a safety question only marks "none" and "not sure", hears of how many signs, and confirms with Enter', async ({
    newcomer: nurse,
  }) => {
    await hasKeysOn(nurse);
    await hasBegun(nurse);
    await nurse.answers('age', '50-69');
    await marks(nurse, 'emergency', 'not-sure');
    await nurse.reads(desk.unsureMarked(8));
    await marks(nurse, 'emergency', 'none');
    await nurse.reads(desk.noneMarked(8));
    expect(await nurse.place()).toBe('emergency');
    // Held down, it is no second press.
    await nurse.page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true })),
    );
    await nurse.paints();
    expect(await nurse.place()).toBe('emergency');
    await nurse.page.keyboard.press('Enter');
    await nurse.isAt('observed-fast');
    // Nor does a key count that was meant for the page before.
    await nurse.page.keyboard.press('1');
    expect(await nurse.ticked('observed-fast')).toEqual([]);
  });

  inTheLongRun(() => {
    test('has no keys until she turns them on, none while she writes, and finds them on the next day', async ({
      somebody,
    }) => {
      const nurse = await somebody();
      await hasBegun(nurse);
      await nurse.page.clock.install();
      await nurse.page.keyboard.press('4');
      expect(await nurse.ticked('age')).toEqual([]);
      await nurse.presses(desk.keys);
      await nurse.page.locator('kbd').first().waitFor();
      await nurse.page.getByRole('textbox', { name: ui.nurse.note, exact: true }).fill('');
      await nurse.page.getByRole('textbox', { name: ui.nurse.note, exact: true }).pressSequentially('4 x');
      expect(await nurse.ticked('age')).toEqual([]);
      await nurse.page.locator('h1').focus();
      await marks(nurse, 'age', '40-49');
      await nurse.reloads();
      await nurse.page.locator('kbd').first().waitFor();
    });

    test('jumps by the number of a question, and is told why not', async ({ newcomer: nurse }) => {
      await hasKeysOn(nurse);
      await hasBegun(nurse);
      await nurse.hasComeTo('emergency', patient);
      const number = nurse.page.getByLabel(desk.jump);
      await number.fill('12');
      await number.press('Enter');
      await nurse.reads(desk.notYetOpen);
      await nurse.walksTo('named', patient);
      const rows = await nurse.page.locator('.rail li').allTextContents();
      const place = rows.findIndex((row) => row.startsWith(words.questions.medicines.name)) + 1;
      await expect
        .poll(async () => {
          await nurse.page.keyboard.press('g');
          return nurse.focusIsOn('#jump-to');
        })
        .toBe(true);
      await nurse.page.keyboard.type(`${place}`);
      await nurse.page.keyboard.press('Enter');
      await nurse.isAt('medicines');
    });

    test('parks one call and begins another, and comes back to each: no answer and no note is in the wrong one', async ({
      newcomer: nurse,
    }) => {
      await hasBegun(nurse);
      await nurse.walksTo('side', patient);
      const note = nurse.page.getByRole('textbox', { name: ui.nurse.note, exact: true });
      await note.fill('first caller');
      await nurse.presses(desk.park);
      await nurse.isAt('age');
      expect(await note.inputValue()).toBe('');
      await nurse.answers('age', '16-29');
      await note.fill('second caller');
      const back = nurse.page.getByRole('button', { name: /^Back to the one/ });
      await back.click();
      await nurse.isAt('side');
      expect(await note.inputValue()).toBe('first caller');
      await back.click();
      await nurse.isAt('emergency');
      expect(await note.inputValue()).toBe('second caller');
      expect(await back.count()).toBe(1);
    });

    test('keeps what is ticked when the window becomes narrow', async ({ newcomer: nurse }) => {
      await hasBegun(nurse);
      await nurse.ticks('age', '40-49');
      await nurse.page.setViewportSize({ width: 700, height: 740 });
      await nurse.page.locator('.workplace').waitFor({ state: 'detached' });
      expect(await nurse.ticked('age')).toEqual(['40-49']);
      await nurse.continuesOn();
      await nurse.isAt('emergency');
      expect(await nurse.heading()).not.toBe(nurseGuidance.emergency.say);
    });
  });

  test('goes on by keyboard where she is when her wide page comes in late, under her hands', async ({
    person: nurse,
  }) => {
    await nurse.hasNoOfflineCopy();
    const letThrough = await holdBack(nurse.page, '**/assets/desk*.js');
    await nurse.page.setViewportSize(windows[0]);
    await nurse.opens();
    await nurse.answers('respondent', 'nurse');
    // The page takes the focus with its next paint.
    await expect.poll(() => nurse.focusIsOn('h1')).toBe(true);
    await nurse.page.locator('input[name="age"]').first().focus();
    await nurse.page.keyboard.press('Space');
    letThrough();
    await nurse.page.locator('.workplace').waitFor();
    await nurse.page.keyboard.press('ArrowDown');
    expect(await nurse.ticked('age')).toEqual(['16-29']);
    await nurse.page.keyboard.press('Enter');
    await nurse.isAt('emergency');
  });

  inTheLongRun(() => {
    test('writes on in her note, and finds the button that she was about to press, when the window becomes narrow', async ({
      newcomer: nurse,
    }) => {
      await hasBegun(nurse);
      await nurse.ticks('age', '40-49');
      const note = nurse.page.locator('#nurse-note');
      await note.pressSequentially('rings ');
      await nurse.page.setViewportSize({ width: 700, height: 740 });
      await nurse.page.locator('.workplace').waitFor({ state: 'detached' });
      await note.waitFor();
      await expect.poll(() => nurse.focusIsOn('#nurse-note')).toBe(true);
      await nurse.page.keyboard.type('twice');
      expect(await note.inputValue()).toBe('rings twice');
      await nurse.main.locator('button[type="submit"]').focus();
      await nurse.page.setViewportSize(windows[0]);
      await nurse.page.locator('.workplace').waitFor();
      await nurse.page.keyboard.press('Enter');
      await nurse.isAt('emergency');
    });
  });
});
