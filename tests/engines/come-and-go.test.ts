import { describe, expect } from 'vitest';
import { isQuestionId } from '../../src/content/parse-answer.ts';
import { usualSpasm } from '../support/answers.ts';
import { engines } from '../support/engines/journey.ts';

describe.each(engines)('in %s', (_, test) => {
  test('a person finds place and answers after a reload at every step', async ({ visitor }) => {
    await visitor.opens();
    await visitor.walksTo('summary', usualSpasm, async (here) => {
      await visitor.reloads();
      await visitor.isAt(here);
    });
    expect(await visitor.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
  });

  test('a person goes back with the browser to every step, finds the answer there, and forward again', async ({
    visitor,
  }) => {
    const way: string[] = ['start'];
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
    expect(await visitor.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
  });
});
