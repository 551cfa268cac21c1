import { describe, expect } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import type { Answers } from '../../src/content/questions.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { marksFields, translates } from '../support/extensions.ts';
import { test } from '../support/journey.ts';

const { broken, callNow, choice, face } = words.interface;
const patient: Answers = { ...usualSpasm, ...observedNothing };

const extensions = [
  { name: 'marks fields', works: marksFields },
  { name: 'translates the page', works: translates },
] as const;

describe.each(extensions)('where an extension $name', ({ works }) => {
  test('a person comes to the summary, and nothing goes wrong on the console', async ({ newcomer: person }) => {
    await works(person);
    await person.opens();
    await person.hasComeTo('movement', usualSpasm);
    await person.walksTo('review', usualSpasm);
    await person.page.locator('main button').filter({ hasText: words.questions.history.name }).click();
    await person.isAt('history');
    await person.ticks('history', 'face-palsy');
    await person.reads(choice.bringBack);
    await person.page.locator('main button').filter({ hasText: choice.bringBack }).click();
    expect(await person.ticked('history')).toEqual(['none']);
    await person.continuesOn();
    await person.isAt('review');
    await person.page.locator('main button').filter({ hasText: words.questions['current-sites'].name }).click();
    await person.isAt('current-sites');
    expect(await person.main.locator('font, .of-an-extension').count()).toBeGreaterThan(0);
    await person.unticks('current-sites', 'cheek');
    // What the program says anew replaces what the extension made of the words before.
    expect(await person.main.locator('.chosen').innerText()).not.toContain('Cheek or side of the nose');
    await person.ticks('current-sites', 'cheek');
    expect(await person.main.locator('.chosen').innerText()).toContain(
      face.chosen('Around the eye, Cheek or side of the nose'),
    );
    await person.continuesOn();
    await person.isAt('review');
    await person.walksTo('summary', usualSpasm);
    expect(await person.careCard()).toEqual({ disposition: 'routine', fit: 'typical' });
    await person.doesNotRead(broken.title);
  });

  test('a nurse comes past a noted call to the summary', async ({ newcomer: nurse }) => {
    await works(nurse);
    await nurse.opens();
    await nurse.walksTo('call-now', { ...patient, emergency: ['speech'] });
    await nurse.page.locator('#placed-at').fill('14:05');
    await nurse.continuesOn();
    await nurse.isAt('observed-fast');
    await nurse.walksTo('summary', patient);
    await nurse.reads(callNow.call('112'));
    await nurse.page.locator('#own-level').waitFor();
    await nurse.doesNotRead(broken.title);
  });
});
