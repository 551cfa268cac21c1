import { describe, expect } from 'vitest';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { usualSpasm } from '../support/answers.ts';
import { otherEngines } from '../support/engines/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

// In Chromium: tests/journeys/come-and-go.test.ts.
inTheLongRun(() => {
  describe.each(otherEngines)('in %s', (_, test) => {
    test('a person finds place and answers after a reload', async ({ visitor }) => {
      await visitor.opens();
      await visitor.walksTo('summary', usualSpasm, async (here) => {
        await visitor.reloads();
        await visitor.isAt(here);
      });
      expect(await visitor.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
    });

    test('a person who has come from start to the summary goes back with the browser, finds each answer there, and forward again, where a reload leaves her', async ({
      visitor,
    }) => {
      const way = ['start'];
      await visitor.opens();
      await visitor.walksByHandTo('summary', usualSpasm, async (here) => void way.push(here));
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
      await visitor.isAt('summary');
    });
  });
});
