import { describe, expect } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { tried } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';

const patient = { ...usualSpasm, ...observedNothing };
const longNote = Array.from({ length: 20 }, (_, line) => `Line ${line + 1} of what the patient told.`).join('\n');

interface Printed {
  readonly name: string;
  readonly place: Place;
  readonly answers: Answers;
}

const printed: readonly Printed[] = [
  { name: 'the emergency page', place: 'call-now', answers: { ...usualSpasm, emergency: ['face-droop'] } },
  { name: 'the page for people under 16', place: 'too-young', answers: { ...usualSpasm, age: 'under-16' } },
  { name: 'the summary of a person', place: 'summary', answers: usualSpasm },
  { name: 'the summary of a nurse', place: 'summary', answers: patient },
];

describe.each(tried(printed, ({ name }) => name === 'the emergency page' || name === 'the summary of a nurse'))(
  'on paper $name',
  ({ place, answers }) => {
    test('has nothing to press', async ({ newcomer: person }) => {
      await person.opens();
      await person.hasComeTo(place, answers);
      expect(await buttons(person)).not.toEqual([]);
      await person.page.emulateMedia({ media: 'print' });
      expect(await buttons(person)).toEqual([]);
    });
  },
);

describe('on paper a long note', () => {
  test('of a nurse is there to its last line', async ({ newcomer: nurse }) => {
    await nurse.opens();
    await nurse.hasComeTo('summary', patient);
    // Her part of the summary is loaded after the rest.
    await nurse.main.locator('textarea').first().waitFor();
    const notes = await nurse.main.locator('textarea').all();
    for (const note of notes) await note.fill(longNote);
    await nurse.page.emulateMedia({ media: 'print' });
    expect(await linesCutOff(nurse)).toEqual([]);
  });

  test('for the crew is there to its last word', async ({ newcomer: person }) => {
    await person.opens();
    await person.hasComeTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
    await person.page.locator('main textarea').first().fill(longNote);
    await person.page.emulateMedia({ media: 'print' });
    expect(await linesCutOff(person)).toEqual([]);
  });
});

test('whoever chose larger text has larger print, in whichever colours', async ({ newcomer: person }) => {
  await person.opens();
  await person.page.emulateMedia({ media: 'print' });
  const sizes = await person.page.evaluate(() => {
    const root = document.documentElement;
    return ['light', 'dim'].map((theme) =>
      ['normal', 'large', 'larger'].map((size) => {
        Object.assign(root.dataset, { theme, size });
        return Math.round(parseFloat(getComputedStyle(root).fontSize));
      }),
    );
  });
  expect(sizes).toEqual([
    [16, 20, 24],
    [16, 20, 24],
  ]);
});

/** The words of every button that can be seen. */
async function buttons(person: Person): Promise<string[]> {
  return person.page
    .locator('button')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
}

/** The names of fields whose words do not all fit. */
async function linesCutOff(person: Person): Promise<string[]> {
  return person.page
    .locator('main textarea')
    .evaluateAll((fields) =>
      fields.flatMap((field) =>
        field.scrollHeight > field.clientHeight + 1 || field.scrollWidth > field.clientWidth + 1 ? [field.id] : [],
      ),
    );
}
