import { describe, expect } from 'vitest';
import { tellsOfAnswers } from '../../src/app/page/address.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inFull, inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { untilNoted } from '../support/kept.ts';

const { interface: ui, questions } = words;

async function placeNow(person: Person): Promise<QuestionId | 'review'> {
  const place = await person.place();
  return isQuestionId(place) ? place : 'review';
}

/** To the first question about danger; in the long run the whole way to the result. */
const wayTo = inFull<Place>('summary', 'emergency');

describe('a person who comes and goes', () => {
  inTheLongRun(() => {
    test('finds place and answers after a reload at every question, at the review and at the summary', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('review', usualSpasm, async (here) => {
        if (here === 'review') return;
        await person.reloads();
        expect(await person.place()).toBe(here);
      });
      const before = await person.reviewed();
      expect(Object.keys(before)).toHaveLength(Object.keys(usualSpasm).length);
      await person.reloads();
      expect(await person.reviewed()).toEqual(before);
      await person.walksTo('summary', usualSpasm);
      await person.reloads();
      await person.isAt('summary');
    });
  });

  test(`from start to ${wayTo} meets focus on the heading, a title that names it and the top of the page at every step; with Back, too, where the answer stands; and forward again`, async ({
    newcomer: person,
  }) => {
    await person.page.setViewportSize({ width: 360, height: 740 });
    const way = ['start'];
    const standsAtTheTop = async (): Promise<void> => {
      await expect.poll(() => person.focusIsOn('h1')).toBe(true);
      const title = tellsOfAnswers(await placeNow(person)) ? ui.nextTitle : await person.heading();
      await expect.poll(() => person.page.title()).toBe(ui.pageTitle(title));
      await person.paints();
      expect(await person.page.evaluate(() => scrollY), await person.place()).toBe(0);
      // Whoever goes on from the foot of the page does not stand at the foot of the next.
      await person.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    };
    await person.opens();
    await person.walksTo(wayTo === 'summary' ? 'review' : wayTo, usualSpasm, async (here) => {
      way.push(here);
      await standsAtTheTop();
    });
    if (wayTo === 'summary') {
      way.push(wayTo);
      await person.continuesOn();
      await person.isAt('summary');
      await expect.poll(() => person.focusIsOn('h1')).toBe(true);
      await expect.poll(() => person.page.title()).toBe(ui.pageTitle(ui.nextTitle));
    }

    for (const place of way.slice(0, -1).toReversed()) {
      await person.page.goBack();
      await person.isAt(place);
      if (isQuestionId(place)) {
        expect(await person.ticked(place)).toEqual([usualSpasm[place]].flat());
        await standsAtTheTop();
      }
    }
    expect(await person.ticked('respondent')).toEqual(['self']);
    for (const place of way.slice(1)) {
      await person.page.goForward();
      await person.isAt(place);
    }
  });

  test("leaves words that she is still typing by the browser's Back or by a reload, and finds them again", async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('facts', usualSpasm);
    await person.walksTo('review', usualSpasm);
    await person.types(ui.review.ownWordsHint, 'It began after a cold.');
    await person.page.goBack();
    await person.isAt('facts');
    await person.page.goForward();
    await person.isAt('review');
    expect(await person.written(ui.review.ownWordsHint)).toBe('It began after a cold.');

    await person.types(ui.review.ownWordsHint, ' It is worse at work.');
    await untilNoted(person.page, person.site, 'It began after a cold. It is worse at work.');
    expect(await person.focusIsOn('main textarea')).toBe(true);
    await person.reloads();
    expect(await person.written(ui.review.ownWordsHint)).toBe('It began after a cold. It is worse at work.');
  });

  inTheLongRun(() => {
    test('goes back with the link of the page to every step', async ({ newcomer: person }) => {
      const way: string[] = ['start'];
      await person.opens();
      await person.walksTo('review', usualSpasm, async (here) => void way.push(here));
      for (const place of way.slice(0, -1).toReversed()) {
        await person.goesBack();
        expect(await person.place()).toBe(place);
      }
    });

    test('goes on to the next question after going back, and not past it', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('named', usualSpasm);
      await person.goesBack();
      await person.goesBack();
      await person.isAt('emergency');
      await person.continuesOn();
      await person.isAt('same-day');
      await person.continuesOn();
      await person.isAt('named');
    });

    test('leaves no result in the history of the browser: neither in a title nor in an address', async ({
      newcomer: person,
    }) => {
      await person.opens();
      const seen: string[] = [];
      const look = async (): Promise<void> => {
        await expect.poll(() => person.page.title()).toBe(ui.pageTitle(ui.nextTitle));
        seen.push(new URL(person.page.url()).hash);
      };
      await person.walksTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
      await look();
      await person.reloads();
      await person.isAt('call-now');
      await person.doesNotRead(ui.notices.unknownAddress);
      await person.presses(ui.clear.open);
      await person.presses(ui.clear.yes);
      await person.walksTo('too-young', { ...usualSpasm, age: 'under-16' });
      await look();
      expect(seen).toEqual(['#advice', '#advice']);
    });
  });
});

describe('an address', () => {
  inTheLongRun(() => {
    test('into the middle leads to a question that has its answer', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('side', usualSpasm);
      const later = await person.doublesTheTab('age');
      await later.isAt('age');
      expect(await later.ticked('age')).toEqual(['50-69']);
      await later.doesNotRead(ui.notices.unknownAddress);
    });
  });

  test('of a place that cannot be reached yet, or that means nothing, leads to where the person is, and says so', async ({
    newcomer: person,
  }) => {
    person.watch.allows(/#no-such-place$/);
    await person.opens();
    await person.hasComeTo('side', usualSpasm);
    const labels = ['summary', 'review', 'sleep', 'observed-fast', 'no-such-place'];
    for (const label of tried(labels, (one) => one === 'summary' || one === 'no-such-place')) {
      const later = await person.doublesTheTab(label);
      await later.isAt('side');
      await later.reads(ui.notices.unknownAddress);
      await expect.poll(() => later.page.url()).toBe(`${person.site}#side`);
    }
  });

  inTheLongRun(() => {
    test('typed in a tab of its own leads to the start page, which offers what is kept and guesses nothing', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.hasComeTo('side', usualSpasm);
      const later = await person.opensInANewTab('side');
      await later.isAt('start');
      await later.reads(ui.notices.unknownAddress);
      await expect.poll(() => later.focusIsOn('h1')).toBe(true);
      await later.presses(ui.start.continueButton);
      await later.isAt('side');
    });
  });

  test('into the middle leads to the start when there are no answers', async ({ newcomer: person }) => {
    await person.opens('movement');
    await person.isAt('start');
    await person.reads(ui.notices.unknownAddress);
    await expect.poll(() => person.page.url()).toBe(person.site);
  });
});

inTheLongRun(() => {
  describe('a person who comes back to a long page', () => {
    test('stands at the row that she has changed', async ({ newcomer: person }) => {
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.opens();
      await person.hasComeTo('review', usualSpasm);
      for (const question of ['impact', 'age'] as const) {
        await person.changes(question);
        await person.continuesOn();
        await person.isAt('review');
        await expect.poll(() => person.focusIsOn(`#change-${question}`)).toBe(true);
        await person.paints();
        const { top, bottom } = await person.page
          .locator(`#change-${question}`)
          .evaluate((row) => row.getBoundingClientRect());
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThan(740);
      }
    });

    test('finds the result where she left it for a condition page, by the way back of the browser and of the page', async ({
      newcomer: person,
    }) => {
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.opens();
      await person.hasComeTo('summary', usualSpasm);
      const link = person.main.locator('a[href*="conditions/"]:visible').last();
      for (const back of ['browser', 'page']) {
        await link.scrollIntoViewIfNeeded();
        const before = await person.page.evaluate(() => scrollY);
        expect(before).toBeGreaterThan(1000);
        await link.click();
        await person.page.locator('main[data-place^="condition:"]').waitFor();
        if (back === 'browser') await person.page.goBack();
        else await person.page.locator('a[href*="#summary"]').first().click();
        await person.isAt('summary');
        await person.main.locator('[data-fit]').waitFor();
        await expect.poll(() => person.page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThan(40);
      }
    });
  });
});

describe('a person who changes an answer on the review', () => {
  test('comes back to the review; reads which answers were set aside, and has them again when they are asked again; and is first asked what now needs an answer', async ({
    newcomer: person,
  }) => {
    await person.opens();
    await person.hasComeTo('review', usualSpasm);
    const before = await person.reviewed();
    await person.changes('duration');
    await person.answers('duration', 'no-twitching');
    const without = await person.reviewed();
    expect(without).not.toHaveProperty(questions.movement.name);
    await person.reads(ui.review.setAsideTitle);
    await person.reads(
      `${questions.movement.name}: ${before[questions.movement.name]}. ${ui.review.setAsideReason.notAsked}`,
    );

    await person.changes('duration');
    await person.answers('duration', '3-to-12-months');
    expect(await person.reviewed()).toEqual(before);
    await person.doesNotRead(ui.review.setAsideTitle);

    await person.changes('frequency');
    await person.reloads();
    await person.answers('frequency', 'never-stops');
    expect(await person.reviewed()).toMatchObject({
      [questions.frequency.name]: questions.frequency.options['never-stops'].label,
    });

    await person.changes('history');
    await person.answers('history', 'face-palsy');
    await person.answers('palsy-recovery', 'over-5-months');
    await person.isAt('review');
  });

  inTheLongRun(() => {
    test('says something in her own words, and it is kept', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('review', usualSpasm);
      await person.writes(ui.review.ownWordsHint, 'It is worse when I sing.');
      await untilNoted(person.page, person.site, 'It is worse when I sing.');
      await person.reloads();
      expect(await person.written(ui.review.ownWordsHint)).toBe('It is worse when I sing.');
    });
  });
});
