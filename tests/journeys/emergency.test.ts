import { describe, expect } from 'vitest';
import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { voiced } from '../../src/content/voiced.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { untilNoted } from '../support/kept.ts';

const { interface: ui, questions } = words;
const { callNow, review } = ui;
const droop = { ...usualSpasm, emergency: ['face-droop'] } as const;
const droopWords = voiced(questions.emergency.options['face-droop'].label, 'self');

describe('a sign of an emergency', () => {
  test('interrupts with one number to call; nothing leads on, and no address and no coming back gets round it', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.walksTo('call-now', droop);
    expect((await person.careCard()).disposition).toBe('emergency');
    await person.reads(droopWords);
    const call = person.main.getByRole('link', { name: callNow.call(deployment.emergencyNumber) });
    expect(await call.getAttribute('href')).toBe(`tel:${deployment.emergencyNumber}`);
    expect(await person.page.locator('a[href*="conditions"]').count()).toBe(0);
    expect(await person.main.locator('button[type="submit"]').count()).toBe(0);

    await person.opens('duration');
    await person.isAt('call-now');
    await person.opens('summary');
    await person.isAt('call-now');
    await person.reloads();
    await person.isAt('call-now');
    await person.opens();
    await person.presses(ui.start.continueButton);
    await person.isAt('call-now');
  });

  inTheLongRun(() => {
    test('that was ticked by mistake stays ticked: only un-ticking leads on', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop', 'speech'] });
      await person.presses(callNow.mistake);
      await person.isAt('emergency');
      expect(await person.ticked('emergency')).toEqual(['face-droop', 'speech']);
      await person.continuesOn();
      await person.isAt('call-now');

      await person.presses(callNow.mistake);
      await person.unticks('emergency', 'face-droop');
      await person.continuesOn();
      await person.isAt('call-now');

      await person.presses(callNow.mistake);
      await person.answers('emergency', 'none');
      await person.isAt('same-day');
    });
  });

  test('that was taken back stays on the review and on the summary', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('call-now', droop);
    await person.presses(callNow.mistake);
    await person.isAt('emergency');
    await person.walksTo('review', usualSpasm);
    await person.reads(review.takenBackTitle);
    await person.reads(droopWords);
    await person.continuesOn();
    await person.isAt('summary');
    await person.reads(droopWords);
  });

  inTheLongRun(() => {
    test('that comes up when an answer is changed interrupts there, too', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('review', usualSpasm);
      await person.changes('emergency');
      await person.answers('emergency', 'speech');
      await person.isAt('call-now');
    });

    test('keeps what the crew will ask for', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('call-now', droop);
      await person.writes(callNow.notes.location.hint, 'Harbour Road 4, second floor');
      await untilNoted(person.page, person.site, 'Harbour Road 4, second floor');
      await person.reloads();
      expect(await person.written(callNow.notes.location.hint)).toBe('Harbour Road 4, second floor');
    });
  });
});

describe('"not sure" at the emergency question', () => {
  const unsure = { ...usualSpasm, emergency: ['not-sure'] } as const;

  test('shows the signs and asks once more, and is never taken for "none"', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('signs-unsure', unsure);
    expect(await person.ticked('emergency')).toEqual(['not-sure']);
    await person.continuesOn();
    await person.isAt('same-day');
    await person.walksTo('summary', unsure);
    expect((await person.careCard()).disposition).toBe('same-day');
  });

  inTheLongRun(() => {
    test('leads to the call when a sign is seen then', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('signs-unsure', unsure);
      await person.ticks('emergency', 'limb-weakness');
      await person.continuesOn();
      await person.isAt('call-now');
    });

    test('can be put right on the way back', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('signs-unsure', unsure);
      await person.goesBack();
      expect(await person.place()).toBe('emergency');
      await person.answers('emergency', 'none');
      await person.isAt('same-day');
    });
  });
});
