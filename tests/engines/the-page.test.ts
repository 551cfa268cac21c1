import { describe, expect, inject } from 'vitest';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { summary } from '../../src/content/en/summary.ts';
import { lidFlutter } from '../support/answers.ts';
import { engines, otherEngines } from '../support/engines/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';

/** Every journey ends by asking what the console said. Here it is made to say something, so that the silence means something. */
// In Chromium: tests/journeys/{nothing-leaves,buttons,condition-pages,plan-in-a-minute}.test.ts.
describe.each(inject('leavesNothingOut') ? engines : otherEngines)('in %s', (_, test) => {
  test('an error on the page is heard, whatever kind it is', async ({ visits, visitor }) => {
    await visitor.opens();
    expect(await visits.complaints()).toEqual([]);
    await visitor.tab.evaluate(async () => {
      console.error('said by the page');
      setTimeout(() => {
        throw new Error('thrown by the page');
      });
      void Promise.reject(new Error('refused by the page'));
      const forbidden = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
      void fetch('./').catch(() => null);
      await forbidden;
    }, null);
    await visitor.reloads();
    const heard = (await visits.complaints()).join('\n');
    for (const words of ['said by', 'thrown by', 'refused by', 'against the policy: ']) expect(heard).toContain(words);
  });

  inTheLongRun(() => {
    test('headings stand clear of what comes below them; on the result the day of the plan goes into a file; a small number on a condition page leads to its source, though the list of them is folded, and the page can be read aloud', async ({
      visitor,
    }) => {
      const { put, done } = summary.frame.calendar;
      await visitor.opens();
      expect(await visitor.tab.evaluate(gapBelowHeading, 'legend h2')).toBeGreaterThan(5);
      await visitor.hasComeTo('summary', lidFlutter);
      await visitor.presses(put);
      // Nothing in the policy or the browser stands against it.
      await visitor.reads(done);
      await visitor.opens('emergency');
      await visitor.isAt('emergency');
      expect(await visitor.tab.evaluate(gapBelowHeading, 'legend h1')).toBeGreaterThan(5);

      await visitor.opensToRead('conditions/bells-palsy.html');
      await visitor.reads(conditionChrome.sources);
      await visitor.doesNotRead(conditionChrome.sourcesLead);
      await visitor.follows('source-S60');
      await visitor.reads(conditionChrome.sourcesLead);
      // Nor against what is loaded here when reading aloud is turned on.
      await visitor.presses(conditionChrome.aloud.turnOn);
      await visitor.reads(conditionChrome.aloud.settings);
    });
  });
});

/** In pixels, from the last line of a question's heading to whatever comes next. */
function gapBelowHeading(heading: string): number {
  const above = document.querySelector(`main ${heading}`);
  const below = above?.closest('legend')?.nextElementSibling;
  if (!above || !below) throw new Error(`There is no ${heading} with something below it`);
  const lines = document.createRange();
  lines.selectNodeContents(above);
  return below.getBoundingClientRect().top - lines.getBoundingClientRect().bottom;
}
