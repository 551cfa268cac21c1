import { describe, expect } from 'vitest';
import { aloud } from '../../src/content/en/aloud.ts';
import { words } from '../../src/content/en/interview.ts';
import { voiced } from '../../src/content/voiced.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import type { Person } from '../support/person.ts';
import { standInSpeech } from '../support/stand-in-speech.ts';
import type { SpeechFaults, SpeechHeard } from '../support/stand-in-speech.ts';

const { display, callNow } = words.interface;
const { questions } = words;

async function hasAnEngine(person: Person, faults: SpeechFaults): Promise<void> {
  await person.page.addInitScript(standInSpeech, faults);
}

async function turnsOn(person: Person): Promise<void> {
  await person.opensDisplay();
  await person.page.getByLabel(display.aloud).check();
}

async function heard(person: Person): Promise<SpeechHeard> {
  return person.page.evaluate(() => structuredClone(Reflect.get(window, 'heard')) as SpeechHeard);
}

/** Waits until this was said. */
async function hears(person: Person, text: string): Promise<void> {
  await expect.poll(async () => (await heard(person)).said.map((one) => one.text)).toContain(text);
}

const marked = async (person: Person): Promise<string[]> =>
  person.page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String));

describe('a person whose eye shuts', () => {
  test('turns reading aloud on, listens, goes on by her answers alone, and hears the call at once', async ({
    person,
  }) => {
    const files: string[] = [];
    person.page.on('request', (request) => void files.push(request.url()));
    await hasAnEngine(person, { takes: 30 });
    await person.opens();
    await person.hasComeTo('age', usualSpasm);
    expect(files.filter((file) => /aloud|speech/i.test(file))).toEqual([]);
    await turnsOn(person);
    await person.presses(aloud.listen);
    await hears(person, 'Choose the age group.');
    // Marked while it is said, in the very words of the page.
    await expect.poll(async () => (await marked(person)).length).toBe(1);
    await person.presses(aloud.pause);
    const said = (await heard(person)).said.length;
    await person.presses(aloud.back);
    await expect.poll(async () => (await heard(person)).said.length).toBeGreaterThan(said + 1);
    expect((await heard(person)).wrong).toEqual([]);
    await person.answers('age', '50-69');
    await hears(person, aloud.saying.group(questions.emergency.groups['whole-body']));
    // Not by a pointer: the page follows the voice, which is a hundred times as fast here as a voice is.
    await person.walksTo('call-now', { ...usualSpasm, emergency: ['face-droop'] });
    await hears(person, callNow.title('one one two'));
    expect((await heard(person)).wrong).toEqual([]);
    // Nothing that can be pressed stands before the number to call.
    expect(await person.main.locator('a, button').first().getAttribute('href')).toBe('tel:112');
    await person.reloads();
    await person.main.getByRole('button', { name: aloud.listen }).waitFor();
    expect((await heard(person)).said).toEqual([]);
  });

  test('has the page follow the voice, and not under her hand', async ({ person }) => {
    await hasAnEngine(person, { takes: 5 });
    await person.page.setViewportSize({ width: 360, height: 740 });
    await person.opens();
    await person.hasComeTo('emergency', usualSpasm);
    await person.page.evaluate(() => localStorage.setItem('face-twitch aloud', 'true'));
    await person.reloads();
    // Without a pointer, so that no hand is on the page.
    const listens = async (): Promise<void> =>
      person.button(aloud.listen).evaluate((button) => void (button instanceof HTMLElement && button.click()));
    const scrolled = async (): Promise<number> => person.page.evaluate(() => scrollY);
    await listens();
    await hears(person, voiced(questions.emergency.options['not-sure'].label, 'self'));
    await expect.poll(scrolled).toBeGreaterThan(300);
    await person.page.mouse.move(180, 400);
    await person.page.mouse.wheel(0, -10_000);
    await expect.poll(scrolled).toBe(0);
    const before = (await heard(person)).said.length;
    await person.button(aloud.listen).waitFor();
    await listens();
    await expect.poll(async () => (await heard(person)).said.length).toBe(2 * before);
    expect(await scrolled()).toBe(0);
  });

  test('is told that there is no voice on her device, and what reads to her instead', async ({ person }) => {
    await hasAnEngine(person, { remoteOnly: true });
    await person.opens();
    await person.hasComeTo('age', usualSpasm);
    await turnsOn(person);
    await person.main.getByText(aloud.none).click();
    await person.reads(aloud.ownReader[0] ?? '');
    expect(await person.main.getByRole('button', { name: aloud.listen }).count()).toBe(0);
    expect((await heard(person)).said).toEqual([]);
  });
});
