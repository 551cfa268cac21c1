import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { inTheLongRun, tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const { product, start, keep } = words.interface;

const goesHome = async (person: Person): Promise<void> =>
  person.page.getByRole('banner').getByRole('link', { name: product, exact: true }).click();

/** Nothing leads away from the number to call. */
const withHome = kindsOfPage.filter(({ name }) => !name.startsWith('the emergency page') && !name.includes('clearing'));

describe.each(tried(withHome, (_, index) => index === 0))('on $name', ({ reach }) => {
  test('a person finds the mark as a link home with the name of the product', async ({ newcomer }) => {
    await reach(newcomer);
    expect(await newcomer.page.locator('header a .mark').count()).toBe(1);
    await goesHome(newcomer);
    await newcomer.isAt('start');
  });
});

test.for(
  tried(['conditions/', 'conditions/hemifacial-spasm.html', 'privacy.html'], (file) => file.endsWith('spasm.html')),
)('a person on %s finds it, too, and comes to the start page of this deployment', async (file, { newcomer }) => {
  await newcomer.page.goto(`${newcomer.site}${file}`);
  expect(await newcomer.page.locator('header a .mark').count()).toBe(1);
  await goesHome(newcomer);
  await newcomer.canUseThePage();
  expect(newcomer.page.url()).toBe(newcomer.site);
});

inTheLongRun(() => {
  describe('a person who goes home in the middle of the questions', () => {
    test('is offered to go on where she was', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('movement', usualSpasm);
      await goesHome(person);
      await person.isAt('start');
      await person.presses(start.continueButton);
      await person.isAt('movement');
    });

    test('comes back with one step of the browser', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo('movement', usualSpasm);
      await goesHome(person);
      await person.isAt('start');
      await person.page.goBack();
      await person.isAt('movement');
    });

    test('loses no answer where nothing is kept', async ({ newcomer: person }) => {
      await person.opens();
      await person.opensKeeping();
      await person.page.getByLabel(keep.label).check();
      await person.walksTo('movement', usualSpasm);
      await goesHome(person);
      await person.isAt('start');
      expect(await person.ticked('respondent')).toEqual(['self']);
      await person.continuesOn();
      await person.leaves('start');
      await person.walksTo('movement', {});
    });
  });

  test('who has ticked something on the start page keeps it, before the program has come and after', async ({
    person,
  }) => {
    await person.hasNoOfflineCopy();
    await person.page.route(/\.js$/, (route) => route.abort('failed'));
    person.watch.allows(/ERR_FAILED/);
    await person.page.goto(person.site, { waitUntil: 'commit' });
    await person.ticks('respondent', 'carer');
    await goesHome(person);
    expect(await person.ticked('respondent')).toEqual(['carer']);
    await person.page.unroute(/\.js$/);
    await person.opens();
    await person.ticks('respondent', 'carer');
    await goesHome(person);
    expect(await person.ticked('respondent')).toEqual(['carer']);
  });
});

test('the address of the start page may say so', async ({ newcomer: person }) => {
  await person.opens('start');
  await person.isAt('start');
  expect(await person.page.getByRole('status').innerText()).toBe('');
});
