import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { interface: ui, questions } = words;
const { callNow } = ui;
const patient = { ...usualSpasm, ...observedNothing };

/** Her question's row is inside the outline, the outline is inside the window, and the page begins at its heading all the same. */
async function seesHerPlaceInTheOutline(nurse: Person): Promise<void> {
  const seen = async () =>
    nurse.page.evaluate(() => {
      const row = document.querySelector('.rail [aria-current]')?.getBoundingClientRect();
      const box = document.querySelector('.rail-box')?.getBoundingClientRect();
      return {
        rowIsInTheOutline: row !== undefined && box !== undefined && row.top >= box.top && row.bottom <= box.bottom,
        outlineIsInTheWindow: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
        pageIsAt: scrollY,
        focusIsOn: document.activeElement?.tagName,
      };
    });
  await expect
    .poll(seen, { message: await nurse.place(), interval: 10 })
    .toEqual({ rowIsInTheOutline: true, outlineIsInTheWindow: true, pageIsAt: 0, focusIsOn: 'H1' });
}

describe('a nurse with a patient', () => {
  test('observes, asks and comes to the summary', async ({ newcomer: nurse }) => {
    const met: string[] = [];
    await nurse.opens();
    await nurse.walksTo('summary', patient, async (here) => {
      met.push(here);
      if (isQuestionId(here)) await seesHerPlaceInTheOutline(nurse);
    });
    expect(met).toEqual(expect.arrayContaining(['observed-fast', 'observed-eye-closure', 'observed-brow-lift']));
    expect(met).not.toContain('observed-forehead');
    expect((await nurse.careCard()).disposition).toBe('routine');
  });

  inTheLongRun(() => {
    test('is asked how the brow moves when the face has become weak', async ({ newcomer: nurse }) => {
      await nurse.opens();
      await nurse.hasComeTo('observed-forehead', { ...patient, 'same-day': ['weakness-under-3-days'] });
      await nurse.answers('observed-forehead', 'moves');
      await nurse.isAt('call-now');
    });

    test('has words to say, and opens any question as the talk jumps, once both safety checks are done', async ({
      newcomer: nurse,
    }) => {
      await nurse.opens();
      await nurse.hasComeTo('emergency', patient);
      const { say, probe, record } = nurseGuidance.emergency;
      expect(await nurse.heading()).toBe(say);
      await nurse.page.getByText(ui.nurse.desk.guidance).click();
      for (const text of [probe, record]) await nurse.reads(text);
      expect(await nurse.button(questions.medicines.name).count()).toBe(0);

      await nurse.walksTo('named', patient);
      await nurse.presses(questions.medicines.name);
      await nurse.isAt('medicines');
      await nurse.answers('medicines', 'botulinum');
      await nurse.isAt('injection-effects');
      await seesHerPlaceInTheOutline(nurse);
      await nurse.walksTo('summary', { ...patient, medicines: ['none'], 'injection-effects': ['none'] });
      await nurse.presses(summary.frame.back);
      expect(await nurse.reviewed()).toMatchObject({
        [questions.medicines.name]: questions.medicines.options.botulinum.label,
      });
    });

    test('cannot open a later question while the signs of today are open', async ({ newcomer: nurse }) => {
      await nurse.opens();
      await nurse.hasComeTo('same-day', patient);
      await nurse.opens('medicines');
      await nurse.isAt('same-day');
    });
  });

  test('ends early, and what was not asked is said to be not asked', async ({ newcomer: nurse }) => {
    await nurse.opens();
    await nurse.hasComeTo('same-day', patient);
    expect(await nurse.button(ui.endEarly).count()).toBe(0);
    await nurse.walksTo('side', patient);
    await nurse.presses(ui.endEarly);
    await nurse.isAt('summary');
    await nurse.presses(summary.frame.back);
    expect(await nurse.reviewed()).toMatchObject({
      [questions.duration.name]: questions.duration.options['3-to-12-months'].label,
      [questions.medicines.name]: ui.review.notAsked,
    });
    await nurse.continuesOn();
    await nurse.isAt('summary');
  });
});

describe('a nurse who meets a sign of an emergency', () => {
  const stroke = { ...patient, emergency: ['limb-weakness'] } as const;

  test('calls at once, notes the call, does the face, arm and speech test, and carries on', async ({
    newcomer: nurse,
  }) => {
    await nurse.opens();
    await nurse.hasComeTo('emergency', stroke);
    await nurse.answers('emergency', ...stroke.emergency);
    await nurse.isAt('call-now');
    await nurse.page.getByLabel(callNow.nursePlacedAt).fill('14:05');
    await nurse.continuesOn();
    await nurse.isAt('observed-fast');
    await nurse.answers('observed-fast', 'not-checked');
    await nurse.isAt('same-day');

    await nurse.walksTo('duration', patient);
    await nurse.presses(ui.endEarly);
    await nurse.isAt('summary');
    expect((await nurse.careCard()).disposition).toBe('emergency');
  });

  inTheLongRun(() => {
    test('has to say when the call was placed', async ({ newcomer: nurse }) => {
      await nurse.opens();
      await nurse.hasComeTo('call-now', stroke);
      await nurse.continuesOn();
      await nurse.reads(callNow.nurseTimeMissing);
      expect(await nurse.place()).toBe('call-now');
    });
  });

  test('is stopped again by a further sign that was not noted', async ({ newcomer: nurse }) => {
    await nurse.opens();
    await nurse.hasComeTo('call-now', stroke);
    await nurse.page.getByLabel(callNow.nursePlacedAt).fill('14:05');
    await nurse.continuesOn();
    await nurse.isAt('observed-fast');
    await nurse.presses(questions.emergency.name);
    await nurse.answers('emergency', 'speech');
    await nurse.isAt('call-now');
  });

  inTheLongRun(() => {
    test('cannot hand the noted call to somebody who is no nurse', async ({ newcomer: nurse }) => {
      await nurse.opens();
      await nurse.hasComeTo('call-now', stroke);
      await nurse.page.getByLabel(callNow.nursePlacedAt).fill('14:05');
      await nurse.continuesOn();
      await nurse.isAt('observed-fast');
      await nurse.presses(questions.respondent.name);
      await nurse.answers('respondent', 'self');
      await nurse.isAt('call-now');
    });
  });
});
