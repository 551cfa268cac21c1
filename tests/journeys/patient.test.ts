import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

const { interface: ui, questions } = words;

describe('a person who answers for herself', () => {
  inTheLongRun(() => {
    test('comes with a usual twitch from the first question to the summary', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('review', usualSpasm);
      const answers = await person.reviewed();
      expect(answers[questions.age.name]).toBe('50 to 69');
      expect(Object.keys(answers)).toHaveLength(Object.keys(usualSpasm).length);

      await person.continuesOn();
      await person.isAt('summary');
      expect(await person.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
      expect((await person.differential())[0]).toBe('hemifacial-spasm');
    });

    test('is led to the missing answer, and only then goes on', async ({ newcomer: person }) => {
      await person.opens();
      await person.answers('respondent', 'self');
      await person.continuesOn();
      await person.reads(ui.error.chooseOne);
      expect(await person.focusIsIn('.error-summary')).toBe(true);
      await person.main.getByRole('link', { name: ui.error.chooseOne }).click();
      expect(await person.focusIsIn('#age-under-16')).toBe(true);
      await person.answers('age', '50-69');
      await person.isAt('emergency');
    });
  });

  test('presses twice by a slip, and is one question further and no more', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('age', usualSpasm);
    await person.ticks('age', '50-69');
    await person.main.locator('button[type="submit"]').dblclick();
    await person.isAt('emergency');
    await person.doesNotRead(ui.error.chooseSome);
    expect(await person.ticked('emergency')).toEqual([]);
  });

  inTheLongRun(() => {
    test('may go to the result before the last few questions', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('trend', usualSpasm);
      await person.presses(ui.showResult);
      await person.isAt('review');
      expect(await person.reviewed()).toMatchObject({ [questions.sleep.name]: ui.review.notAsked });
      await person.continuesOn();
      await person.isAt('summary');
    });

    test('may skip an optional question and is asked the next', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('trend', usualSpasm);
      await person.presses(ui.skip);
      await person.isAt('triggers');
      await person.walksTo('review', usualSpasm);
      expect(await person.reviewed()).toMatchObject({ [questions.trend.name]: ui.review.notAnswered });
    });

    test('is not asked about a twitch when the face does not twitch', async ({ newcomer: person }) => {
      const met: string[] = [];
      await person.opens();
      await person.walksTo('summary', { ...usualSpasm, duration: 'no-twitching' }, async (here) => void met.push(here));
      expect(met).not.toContain('current-sites');
      expect(met).not.toContain('movement');
      expect(met).toContain('weakness');
      expect((await person.careCard()).fit).toBe('cannot-tell');
    });

    test('takes the short way to help after a sign that needs care today', async ({ newcomer: person }) => {
      const met: string[] = [];
      await person.opens();
      await person.walksTo(
        'summary',
        { ...usualSpasm, 'same-day': ['eye-exposed'], 'same-day-more': ['none'] },
        async (here) => void met.push(here),
      );
      expect(met).toEqual([
        'age',
        'emergency',
        'same-day',
        'same-day-more',
        'duration',
        'side',
        'weakness',
        'history',
        'medicines',
        'facts',
        'review',
        'summary',
      ]);
      expect((await person.careCard()).disposition).toBe('same-day');
    });
  });
});

describe('a person under 16', () => {
  const child = { ...usualSpasm, age: 'under-16' } as const;

  test('is told to be seen within two weeks, and is asked no more', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('too-young', child);
    expect((await person.careCard()).disposition).toBe('urgent');
    await person.opens('side');
    await person.isAt('too-young');
  });

  inTheLongRun(() => {
    test('is told to be seen today when a sign needs it', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('too-young', { ...child, 'same-day': ['weakness-under-3-days'] });
      expect((await person.careCard()).disposition).toBe('same-day');
    });

    test('goes on when the age was a slip', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('too-young', child);
      await person.presses(ui.tooYoung.wrongAge);
      await person.walksTo('duration', usualSpasm);
    });
  });
});
