import { describe, expect } from 'vitest';
import { interviews } from '../../src/content/en/interviews.ts';
import { words } from '../../src/content/en/interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { hasKeysOn } from '../support/at-the-keyboard.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { cover } = interviews;
const patient = { ...usualSpasm, ...observedNothing };

const covered = ({ page }: Person) => page.getByRole('dialog', { name: cover.title });

/** What covers the screen is loaded after the page, and counts the minutes from then on: from then it holds the interview, too. */
const counts = async ({ page }: Person): Promise<unknown> =>
  page.waitForFunction(async () =>
    ((await navigator.locks.query()).held ?? []).some(({ name }) => name?.includes('in use')),
  );

describe('the screen of a nurse', () => {
  test('is covered after five minutes without a key or a touch; one key lifts it, and does nothing beneath', async ({
    somebody,
  }) => {
    const nurse = await somebody({ viewport: { width: 1366, height: 641 } });
    await nurse.hasNoOfflineCopy();
    await nurse.page.clock.install();
    await hasKeysOn(nurse);
    await nurse.opens();
    await nurse.hasComeTo('side', patient);
    await nurse.page.locator('.workplace').waitFor();
    await counts(nurse);
    const note = nurse.page.getByRole('textbox', { name: words.interface.nurse.note, exact: true });
    await note.fill('half a');
    await nurse.page.clock.fastForward('04:50');
    expect(await covered(nurse).count()).toBe(0);
    await nurse.page.keyboard.press('End');
    await nurse.page.clock.fastForward('04:59');
    expect(await covered(nurse).count()).toBe(0);
    await nurse.page.clock.fastForward('00:02');
    await covered(nurse).waitFor();
    await nurse.reads(cover.text);
    expect(await nurse.focusIsIn('dialog.cover')).toBe(true);
    const rows = await keptRows(nurse.page, nurse.site);

    for (const key of tried(['x', ' ', 'Enter', 'Escape', '1'], (one) => one === 'x' || one === ' ')) {
      await nurse.page.keyboard.press(key);
      await covered(nurse).waitFor({ state: 'detached' });
      expect(await nurse.focusIsOn('textarea[name="nurse-note"]'), key).toBe(true);
      expect(await note.inputValue()).toBe('half a');
      await nurse.page.clock.fastForward('05:01');
      await covered(nurse).waitFor();
    }
    await nurse.page.mouse.click(300, 300);
    await covered(nurse).waitFor({ state: 'detached' });
    expect(await nurse.ticked('side')).toEqual([]);
    expect(await nurse.place()).toBe('side');
    expect(await keptRows(nurse.page, nurse.site)).toEqual(rows);
  });

  test('is never covered while an ambulance is to be called', async ({ somebody }) => {
    const nurse = await somebody();
    await nurse.hasNoOfflineCopy();
    await nurse.page.clock.install();
    await nurse.opens();
    await nurse.hasComeTo('emergency', patient);
    await counts(nurse);
    await nurse.answers('emergency', 'face-droop');
    await nurse.isAt('call-now');
    await nurse.page.clock.fastForward('30:00');
    expect(await covered(nurse).count()).toBe(0);
  });
});

inTheLongRun(() => {
  test('the screen of a patient is never covered: reading slowly is no absence', async ({ somebody }) => {
    const person = await somebody();
    await person.page.clock.install();
    await person.opens();
    await person.hasComeTo('side', usualSpasm);
    await person.page.clock.fastForward('30:00');
    expect(await covered(person).count()).toBe(0);
  });
});
