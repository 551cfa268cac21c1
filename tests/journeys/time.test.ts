import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { review, start } = words.interface;
const hour = 60 * 60 * 1000;
const monday = Date.parse('2026-03-02T10:00:00');

/** For the whole window: so it is her own. What works without internet is not the matter. */
async function setsTheClock(person: Person, time: number): Promise<void> {
  await person.hasNoOfflineCopy();
  await person.page.clock.setFixedTime(time);
}

inTheLongRun(() => {
  test('a person who takes eight hours over one question finds it as it was, and goes on', async ({ person }) => {
    await person.page.clock.install({ time: monday });
    await person.opens();
    await person.hasComeTo('side', usualSpasm);
    await person.ticks('side', 'left');
    await person.page.clock.fastForward(8 * hour);
    await person.isLookedAt();
    expect(await person.ticked('side')).toEqual(['left']);
    await person.continuesOn();
    expect(await person.leaves('side')).not.toBe('start');
  });
});

describe('answers of yesterday', () => {
  test('to the safety questions are asked afresh, and the others still stand', async ({ person }) => {
    await setsTheClock(person, monday);
    await person.opens();
    await person.hasComeTo('review', usualSpasm);

    await setsTheClock(person, monday + 25 * hour);
    await person.opens();
    await person.reloads();
    await person.presses(start.continueButton);
    await person.isAt('emergency');
    expect(await person.ticked('emergency')).toEqual([]);
    await person.reads('2 March 2026');
    await person.answers('emergency', 'none');
    await person.answers('same-day', 'none');
    await person.answers('weakness', 'none');
    await person.isAt('review');
    await person.doesNotRead(review.setAsideTitle);
  });

  inTheLongRun(() => {
    test('that were clear do not let a new sign pass', async ({ person }) => {
      await setsTheClock(person, monday);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);

      await setsTheClock(person, monday + 25 * hour);
      await person.reloads();
      await person.isAt('emergency');
      await person.answers('emergency', 'face-droop');
      await person.isAt('call-now');
    });
  });

  test('go stale in a tab left open overnight, without a reload', async ({ person }) => {
    await setsTheClock(person, monday);
    await person.opens();
    await person.hasComeTo('side', usualSpasm);
    await setsTheClock(person, monday + 25 * hour);
    await person.answers('side', 'left');
    await person.isAt('emergency');
  });

  inTheLongRun(() => {
    test("send somebody who looks at yesterday's result back to the safety questions", async ({ person }) => {
      await setsTheClock(person, monday);
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      await setsTheClock(person, monday + 25 * hour);
      await person.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await person.isAt('emergency');
      expect(new URL(person.page.url()).hash).toBe('#emergency');
    });

    test('still count within a day', async ({ person }) => {
      await setsTheClock(person, monday);
      await person.opens();
      await person.hasComeTo('review', usualSpasm);
      await setsTheClock(person, monday + 23 * hour);
      await person.reloads();
      await person.isAt('review');
    });
  });
});
