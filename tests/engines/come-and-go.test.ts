import { describe, expect, inject } from 'vitest';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { usualSpasm } from '../support/answers.ts';
import { otherEngines } from '../support/engines/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

/** The way there by hand; in Chromium, and in `npm run test:long`, it is the whole one. */
const wayTo: Place = inject('leavesNothingOut') ? 'summary' : 'emergency';

// In Chromium: tests/journeys/come-and-go.test.ts.
describe.each(otherEngines)('in %s', (_, test) => {
  inTheLongRun(() => {
    test('a person finds place and answers after a reload', async ({ visitor }) => {
      await visitor.opens();
      await visitor.walksTo('summary', usualSpasm, async (here) => {
        await visitor.reloads();
        await visitor.isAt(here);
      });
      expect(await visitor.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
    });
  });

  test(`a person who has come from start to ${wayTo} goes back with the browser, finds each answer there, and forward again, where a reload leaves her`, async ({
    visitor,
  }) => {
    const way = ['start'];
    await visitor.opens();
    await visitor.walksByHandTo(wayTo, usualSpasm, async (here) => void way.push(here));
    for (const place of way.toReversed().slice(1)) {
      await visitor.tab.back();
      await visitor.isAt(place);
      if (isQuestionId(place)) await visitor.finds(place, usualSpasm);
    }
    await visitor.finds('respondent', usualSpasm);
    for (const place of way.slice(1)) {
      await visitor.tab.forward();
      await visitor.isAt(place);
    }
    await visitor.reloads();
    await visitor.isAt(wayTo);
  });
});
