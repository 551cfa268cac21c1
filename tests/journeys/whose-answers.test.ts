import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { keptInterviews, keptRows, untilNoted } from '../support/kept.ts';
import type { Person } from '../support/person.ts';

const { callNow, clear, notices, start } = words.interface;
const patient = { ...usualSpasm, side: 'left' } as const;
const carer = { ...usualSpasm, respondent: 'carer', side: 'right' } as const;

/** Two people at one browser: a patient in this tab, and then a carer in another. */
async function twoPeople(person: Person): Promise<Person> {
  await person.opens();
  await person.hasComeTo('side', patient);
  await person.walksTo('current-sites', patient);
  const other = await person.opensInANewTab();
  await other.hasComeTo('side', carer);
  await other.walksTo('current-sites', carer);
  return other;
}

describe('two people at one browser', () => {
  test('each find their own answers after Back, Forward, a reload and in a doubled tab, whoever was last', async ({
    newcomer: person,
  }) => {
    const other = await twoPeople(person);
    await person.page.goBack();
    await person.isAt('side');
    await person.reloads();
    expect(await person.ticked('side')).toEqual(['left']);
    expect(await person.heading()).not.toMatch(/the person/i);
    await other.page.goBack();
    await other.reloads();
    expect(await other.ticked('side')).toEqual(['right']);
    await person.page.goForward();
    await person.reloads();
    await person.isAt('current-sites');
    // A tab that is doubled shows the same interview, and not the latest.
    const doubled = await person.doublesTheTab('side');
    expect(await doubled.ticked('side')).toEqual(['left']);
    // Each has an id that tells nothing, and a line in the list.
    const lines = await keptInterviews(person.page, person.site);
    expect(lines.map(({ respondent }) => String(respondent)).toSorted()).toEqual(['carer', 'self']);
    for (const { id } of lines) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  inTheLongRun(() => {
    test('also when the other tab was closed first, and the clock was set back meanwhile', async ({ person }) => {
      const other = await twoPeople(person);
      await other.page.close();
      await person.page.clock.setFixedTime(new Date(Date.now() - 400 * 24 * 60 * 60 * 1000));
      await person.reloads();
      // What seems to come from the future is asked again.
      await person.isAt('emergency');
      await person.walksTo('current-sites', patient);
      await person.goesBack();
      expect(await person.ticked('side')).toEqual(['left']);
    });

    test('are told when the latest interview was and who answered, before one of them goes on with it', async ({
      newcomer: person,
    }) => {
      await twoPeople(person);
      const third = await person.opensInANewTab();
      await third.reads(start.continueWho.carer);
      await third.reads(start.alsoKept('1'));
      await third.presses(start.continueButton);
      await third.isAt('current-sites');
      await third.goesBack();
      expect(await third.ticked('side')).toEqual(['right']);
    });

    test('in one tab: Back leads from the second interview into the first, with its own answers', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.hasComeTo('side', patient);
      await person.walksTo('current-sites', patient);
      // The history has an entry for a question once it was painted: whoever leaves before that comes Back to the one before.
      await person.hasItsEntry();
      await person.page.goto(`${person.site}privacy.html`);
      await person.opens();
      await person.walksTo('emergency', { ...carer, age: '30-39' });
      await person.page.goBack();
      await person.isAt('age');
      expect(await person.ticked('age')).toEqual(['30-39']);
      await person.page.goBack();
      await person.isAt('start');
      await person.page.goBack();
      await person.page.goBack();
      await person.isAt('current-sites');
      await person.goesBack();
      expect(await person.ticked('side')).toEqual(['left']);
    });

    test("a nurse's note is kept with the patient whom it is about", async ({ newcomer: person }) => {
      const answers = { ...usualSpasm, ...observedNothing };
      await person.opens();
      await person.hasComeTo('control', answers);
      const other = await person.opensInANewTab();
      await other.hasComeTo('control', { ...answers, side: usualSpasm.side === 'left' ? 'right' : 'left' });
      const field = person.page.locator('textarea[name="nurse-note"]');
      await field.fill('Rang back at noon.');
      await field.blur();
      await untilNoted(person.page, person.site, 'Rang back at noon.');
      const rows = await keptRows(person.page, person.site);
      const noted = rows.find(({ event }) => JSON.stringify(event).includes('Rang back'));
      const side = rows.find(
        ({ event, interview }) => interview === noted?.interview && JSON.stringify(event).includes('"side"'),
      );
      expect(side?.event).toMatchObject({ answer: usualSpasm.side });
      await other.reloads();
      expect(await other.page.locator('textarea[name="nurse-note"]').inputValue()).toBe('');
    });
  });
});

describe('after Clear', () => {
  test('Back shows nothing of it, in no tab, and a sentence says that it is done', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('current-sites', patient);
    const doubled = await person.doublesTheTab();
    await person.presses(clear.open);
    await person.presses(clear.yes);
    await person.isAt('start');
    await person.reads(notices.cleared);
    await person.page.goBack();
    await person.reads(notices.gone);
    await person.isAt('start');
    await doubled.isAt('start');
    await doubled.reads(notices.clearedElsewhere);
    await doubled.page.goBack();
    expect(await doubled.page.locator('main input:checked').count()).toBe(0);
    await person.reloads();
    await person.answers('respondent', 'self');
    expect(await person.ticked('age')).toEqual([]);
  });

  inTheLongRun(() => {
    test('of this interview alone, the other one is still there', async ({ newcomer: person }) => {
      const other = await twoPeople(person);
      await person.presses(clear.open);
      await person.presses(clear.onlyThis);
      await person.isAt('start');
      await person.reads(notices.cleared);
      await other.reloads();
      await other.isAt('current-sites');
      const left = await keptInterviews(person.page, person.site);
      expect(left.map(({ respondent }) => respondent)).toEqual(['carer']);
    });

    test('a tab that slept meanwhile shows nothing of it as soon as it is looked at', async ({ newcomer: person }) => {
      await person.opens();
      await person.walksTo('current-sites', patient);
      const doubled = await person.doublesTheTab();
      await doubled.hearsNothing();
      await person.presses(clear.open);
      await person.presses(clear.yes);
      await person.reads(notices.cleared);
      await doubled.isLookedAt();
      await doubled.isAt('start');
      await doubled.reads(notices.clearedElsewhere);
    });
  });
});

describe('two tabs in one interview', () => {
  const gates = { ...usualSpasm, emergency: ['none'] } as const;

  test('a danger sign that is sent in the older tab is not thrown away', async ({ newcomer: person }) => {
    await person.opens();
    await person.walksTo('emergency', gates);
    const newer = await person.doublesTheTab();
    await person.hearsNothing();
    await newer.walksTo('side', gates);
    await person.answers('emergency', 'face-droop', 'limb-weakness');
    await person.isAt('call-now');
    await newer.isAt('call-now');
    await newer.reloads();
    await newer.isAt('call-now');
  });

  inTheLongRun(() => {
    test('the result gives way to the emergency page as soon as the other tab stands there', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.hasComeTo('summary', gates);
      const other = await person.doublesTheTab('emergency');
      await other.ticks('emergency', 'face-droop');
      await other.continuesOn();
      await other.isAt('call-now');
      await person.isAt('call-now');
      await expect.poll(() => person.focusIsOn('h1')).toBe(true);
    });

    test('"see the result" shows the call, where the other tab stands at the emergency page', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.hasComeTo('review', gates);
      const other = await person.doublesTheTab('emergency');
      await person.hearsNothing();
      await other.ticks('emergency', 'face-droop');
      await other.continuesOn();
      await other.isAt('call-now');
      await person.continuesOn();
      await person.isAt('call-now');
    });

    test('a sign of the other tab, united with this one, is taken back only by whoever saw it', async ({
      newcomer: person,
    }) => {
      await person.opens();
      await person.walksTo('emergency', gates);
      const other = await person.doublesTheTab();
      await other.hearsNothing();
      await person.answers('emergency', 'face-droop');
      await expect.poll(async () => (await keptRows(person.page, person.site)).length).toBe(3);
      await other.answers('emergency', 'none');
      await other.isAt('call-now');
      await other.presses(callNow.mistake);
      await other.isAt('emergency');
      expect(await other.ticked('emergency')).toEqual(['face-droop']);
    });
  });
});

inTheLongRun(() => {
  test('no address or title lets one conclude a history, and a typed id still works', async ({ newcomer: person }) => {
    const palsy = { ...usualSpasm, history: ['face-palsy'], 'palsy-recovery': 'over-5-months' } as const;
    await person.opens();
    await person.hasComeTo('history', palsy);
    await person.walksTo('palsy-recovery', palsy);
    expect(new URL(person.page.url()).hash).toBe('#advice');
    expect(await person.page.title()).not.toMatch(/palsy|weak/i);
    await person.reloads();
    await person.isAt('palsy-recovery');
    await person.answers('palsy-recovery', 'over-5-months');
    await person.page.goBack();
    await person.isAt('palsy-recovery');
    person.watch.allows(/an address that says too much/);
    await person.page.evaluate(() => (location.hash = '#palsy-recovery'));
    await person.isAt('palsy-recovery');
    await expect.poll(() => new URL(person.page.url()).hash).toBe('#advice');
  });
});
