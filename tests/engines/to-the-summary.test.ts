import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { engines, otherEngines } from '../support/engines/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { Visitor } from '../support/engines/visitor.ts';

const { callNow } = words.interface;

// In Chromium: tests/journeys/{patient,nurse,emergency}.test.ts.
describe.each(otherEngines)('in %s', (_, test) => {
  inTheLongRun(() => {
    test('a person with a usual twitch comes from the first question to the summary', async ({ visitor }) => {
      await visitor.opens();
      await visitor.answers('respondent', 'self');
      await visitor.isAt('age');
      await visitor.answers('age', '50-69');
      await visitor.isAt('emergency');
      await visitor.walksTo('summary', usualSpasm);
      expect(await visitor.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
    });

    test('a nurse observes, asks and comes to the summary', async ({ visitor: nurse }) => {
      const met: string[] = [];
      await nurse.opens();
      await nurse.walksTo('summary', { ...usualSpasm, ...observedNothing }, async (here) => void met.push(here));
      expect(met).toEqual(expect.arrayContaining(['observed-fast', 'observed-eye-closure', 'observed-brow-lift']));
      expect((await nurse.careCard()).disposition).toBe('routine');
    });
  });

  test('a sign of an emergency interrupts, is not got round, and only un-ticking leads on', async ({ visitor }) => {
    await visitor.opens();
    await visitor.walksTo('emergency', usualSpasm);
    await visitor.ticksWithTheKeyboard('emergency', 'face-droop');
    await visitor.tab.key('Enter');
    await visitor.isAt('call-now');
    expect((await visitor.careCard()).disposition).toBe('emergency');
    await visitor.opens('summary');
    await visitor.isAt('call-now');
    await visitor.reloads();
    await visitor.isAt('call-now');

    await visitor.presses(callNow.mistake);
    await visitor.isAt('emergency');
    await visitor.finds('emergency', { emergency: ['face-droop'] });
    await visitor.continuesOn();
    await visitor.isAt('call-now');
    await visitor.presses(callNow.mistake);
    await visitor.isAt('emergency');
    await visitor.answers('emergency', 'none');
    await visitor.isAt('same-day');
  });
});

// In Chromium: tests/journeys/offline.test.ts.
inTheLongRun(() => {
  describe.each(engines)('in %s', (_, test) => {
    test('without internet, after one visit, a person answers everything and gets her result', async ({
      visits,
      deployed,
    }) => {
      const visitor = await Visitor.of(visits, deployed.at('check/'));
      await visitor.opensForLater();
      deployed.goesOffline();
      await visitor.reloads();
      await visitor.walksTo('side', usualSpasm);
      const later = await visitor.inANewTab();
      await visitor.tab.close();
      await later.opens();
      await later.presses(words.interface.start.continueButton);
      await later.isAt('side');
      await later.walksTo('summary', usualSpasm);
      expect(await later.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
    });
  });
});
