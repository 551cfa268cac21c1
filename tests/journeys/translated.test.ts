import { describe } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { hasKeysOn, marks } from '../support/at-the-keyboard.ts';
import { translates } from '../support/extensions.ts';
import { test } from '../support/journey.ts';

const { callNow } = words.interface;
const speech = { emergency: ['speech'] } as const;
const patient = { ...usualSpasm, ...observedNothing };

// Whole interviews: tests/long/extensions.test.ts.
describe('where the browser translates the page, which takes every text away and puts its own there,', () => {
  test('a sign of an emergency that was ticked by mistake is un-ticked, and the questions go on', async ({
    newcomer: person,
  }) => {
    await translates(person);
    await person.opens();
    await person.hasComeTo('call-now', { ...usualSpasm, ...speech });
    await person.main.getByText(callNow.mistake).click();
    await person.isAt('emergency');
    await person.unticks('emergency', 'speech');
    await person.ticks('emergency', 'none');
    await person.continuesOn();
    await person.isAt('same-day');
  });

  test('a nurse marks one answer and then another by key, and goes on', async ({ newcomer: nurse }) => {
    await translates(nurse);
    await hasKeysOn(nurse);
    await nurse.opens();
    await nurse.hasComeTo('emergency', patient);
    await nurse.page.locator('.workplace').waitFor();
    await marks(nurse, 'emergency', 'not-sure');
    await marks(nurse, 'emergency', 'none');
    await nurse.page.keyboard.press('Enter');
    await nurse.isAt('observed-fast');
  });

  test('a nurse who has noted the call goes on', async ({ newcomer: nurse }) => {
    await translates(nurse);
    await nurse.opens();
    await nurse.hasComeTo('call-now', { ...patient, ...speech });
    await nurse.page.locator('#placed-at').fill('14:05');
    await nurse.continuesOn();
    await nurse.isAt('observed-fast');
  });
});
