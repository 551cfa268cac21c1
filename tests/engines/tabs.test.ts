import { describe } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { usualSpasm } from '../support/answers.ts';
import { otherEngines } from '../support/engines/journey.ts';
import type { Visitor } from '../support/engines/visitor.ts';
import { inTheLongRun } from '../support/long-run.ts';

const { back, clear, notices, start } = words.interface;

/** Comes to this place, and opens the same interview there in another tab, which is given. */
async function goesOnInASecondTab(visitor: Visitor, place: Place): Promise<Visitor> {
  await visitor.opens();
  await visitor.walksTo(place, usualSpasm);
  const other = await visitor.inANewTab();
  await other.opens();
  await other.presses(start.continueButton);
  await other.isAt(place);
  return other;
}

// In Chromium: tests/journeys/{whose-answers,kept-answers}.test.ts.
inTheLongRun(() => {
  describe.each(otherEngines)('in %s', (_, test) => {
    test('of two tabs in one interview a danger sign that is ticked in one is on screen in the other', async ({
      visitor,
    }) => {
      const older = await goesOnInASecondTab(visitor, 'emergency');
      await visitor.answers('emergency', 'none');
      await visitor.isAt('same-day');
      await older.isAt('same-day');
      await older.presses(back);
      await older.isAt('emergency');
      await older.answers('emergency', 'face-droop');
      await older.isAt('call-now');
      await visitor.isAt('call-now');
      await visitor.reloads();
      await visitor.isAt('call-now');
    });

    test('of two tabs in one interview the second does not write over the first', async ({ visitor }) => {
      const other = await goesOnInASecondTab(visitor, 'side');
      await visitor.answers('side', 'right');
      await visitor.isAt('current-sites');

      // The second tab is told of it, and goes on where the first one stands.
      await other.isAt('current-sites');
      await other.reads(notices.carriedOnElsewhere);
      for (const tab of [visitor, other]) {
        await tab.presses(back);
        await tab.isAt('side');
        await tab.finds('side', { side: 'right' });
      }
    });

    test('two interviews side by side each keep their own answers', async ({ visitor: patient }) => {
      const hers = { ...usualSpasm, respondent: 'carer', side: 'left', age: '70-or-over' } as const;
      await patient.opens();
      await patient.walksTo('duration', usualSpasm);
      const carer = await patient.inANewTab();
      await carer.opens();
      await carer.walksTo('duration', hers);
      await carer.walksByHandTo('current-sites', hers);
      await patient.walksByHandTo('current-sites', usualSpasm);
      for (const [visitor, answers] of [
        [patient, usualSpasm],
        [carer, hers],
      ] as const) {
        await visitor.tab.back();
        await visitor.isAt('side');
        await visitor.reloads();
        await visitor.isAt('side');
        await visitor.finds('side', answers);
      }
    });

    test('cleared answers are gone, from the page and from the device', async ({ visitor }) => {
      await visitor.opens();
      await visitor.walksTo('side', usualSpasm);
      await visitor.presses(clear.open);
      await visitor.presses(clear.no);
      await visitor.isAt('side');
      await visitor.presses(clear.open);
      await visitor.presses(clear.yes);
      await visitor.isAt('start');
      await visitor.reloads();
      await visitor.doesNotRead(start.continueTitle);
      const other = await visitor.inANewTab();
      await other.opens();
      await other.doesNotRead(start.continueTitle);
      await other.walksTo('age', usualSpasm);
      await other.finds('age', {});
    });
  });
});
