import { describe, expect } from 'vitest';
import { conditionPageProps } from '../../scripts/build/condition-page-props.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { conditionChrome } from '../../src/content/en/condition-chrome.ts';
import { conditionPages } from '../../src/content/en/condition-pages.ts';
import { words } from '../../src/content/en/interview.ts';
import { conditions as names } from '../../src/content/en/summary/conditions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { conditionAloud } from '../../src/report/aloud/condition.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import type { Person } from '../support/person.ts';
import { standInSpeech } from '../support/stand-in-speech.ts';
import type { SpeechFaults, SpeechHeard } from '../support/stand-in-speech.ts';

const { display, callNow } = words.interface;
const { questions } = words;
const english = { interview: words, names, chrome: conditionChrome, pages: conditionPages };

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

/** Waits until this was said: at once, or once the sentences before it were, within so many milliseconds. */
async function hears(person: Person, text: string, timeout = 1000): Promise<void> {
  await expect.poll(async () => (await heard(person)).said.map((one) => one.text), { timeout }).toContain(text);
}

const marked = async (person: Person): Promise<string[]> =>
  person.page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String));

const about = async (person: Person, condition: ConditionId): Promise<void> =>
  void (await person.page.goto(`${person.site}conditions/${condition}.html`));
const saidOf = (condition: ConditionId): string[] =>
  conditionAloud(aloud.saying, conditionPageProps(condition, english)).map(({ said }) => said);
const focused = async (person: Person): Promise<string | null | undefined> =>
  person.page.evaluate(() => document.activeElement?.textContent);
const headingAt = async (person: Person): Promise<number | undefined> =>
  (await person.main.locator('h1').boundingBox())?.y;

describe('a person whose eye shuts', () => {
  test('turns reading aloud on, listens, goes on by her answers alone, and hears the call at once', async ({
    person,
  }) => {
    const files: string[] = [];
    person.page.on('request', (request) => void files.push(request.url()));
    // Slow enough for a press on Pause while it still reads.
    await hasAnEngine(person, { takes: 100 });
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
    await hears(person, aloud.saying.group(questions.emergency.groups['whole-body']), 10_000);
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

  inTheLongRun(() => {
    test('has the page follow the voice, and not under her hand', async ({ person }) => {
      await hasAnEngine(person, { takes: 5 });
      await person.page.setViewportSize({ width: 360, height: 740 });
      await person.opens();
      await person.hasComeTo('emergency', usualSpasm);
      await person.page.evaluate(() => localStorage.setItem('face-twitch aloud', 'true'));
      await person.reloads();
      // Without a pointer, so that no hand is on the page.
      const listens = async (): Promise<void> => person.button(aloud.listen).dispatchEvent('click');
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
});

describe('a person who reads about a condition', () => {
  const { turnOn, turnOff, settings, notLoaded } = conditionChrome.aloud;

  inTheLongRun(() => {
    test('has it read to her from a button at its heading, to the last folded sentence; finds it on at the next page, where nothing has moved; and turns it off', async ({
      person,
    }) => {
      const files: string[] = [];
      person.page.on('request', (request) => void files.push(request.url()));
      const loaded = (): string[] => files.filter((file) => /aloud|read-page/.test(file));
      await hasAnEngine(person, { takes: 20 });
      await about(person, 'stroke');
      expect(loaded()).toEqual([]);
      await person.presses(turnOn);
      await expect.poll(async () => focused(person)).toBe(aloud.listen);
      expect(loaded()).toHaveLength(2);
      expect((await heard(person)).said).toEqual([]);
      await person.page.keyboard.press('Enter');
      await hears(person, 'Call one one two');
      await expect.poll(async () => (await marked(person)).length).toBe(1);
      await person.presses(aloud.pause);
      const { length } = (await heard(person)).said;
      expect(await marked(person)).toHaveLength(1);
      await person.presses(aloud.back);
      await expect.poll(async () => (await heard(person)).said.length).toBeGreaterThan(length + 1);
      await person.button(aloud.listen).waitFor();
      expect(new Set((await heard(person)).said.map(({ text }) => text))).toEqual(new Set(saidOf('stroke')));
      expect(await person.page.locator('#causes').isVisible()).toBe(true);
      expect((await heard(person)).wrong).toEqual([]);

      const late: (() => Promise<void>)[] = [];
      await person.page.route('**/aloud-*', (route) => void late.push(async () => route.continue()));
      await about(person, 'meningioma');
      await expect.poll(() => late.length).toBe(1);
      const before = await headingAt(person);
      for (const call of late) await call();
      await person.button(aloud.listen).waitFor();
      expect(await headingAt(person)).toBe(before);
      expect((await heard(person)).said).toEqual([]);
      await person.main.getByText(settings).click();
      await person.main.getByLabel(aloud.speed).selectOption({ label: aloud.speeds['0.7'] });
      await person.presses(aloud.listen);
      await expect.poll(async () => (await heard(person)).said[0]).toMatchObject({ text: 'Meningioma', rate: 0.7 });
      await person.presses(turnOff);
      expect(await focused(person)).toBe(turnOn);
      await expect.poll(async () => (await heard(person)).speaking).toBe(false);
      expect(await marked(person)).toEqual([]);
      // Twice on one page, as well.
      await person.presses(turnOn);
      await person.main.getByText(settings).click();
      await person.presses(turnOff);
      files.length = 0;
      await person.page.reload();
      await person.button(turnOn).waitFor();
      expect(loaded()).toEqual([]);
    });
  });

  test('is told that there is no voice on her device, and where what reads cannot be loaded, that', async ({
    person,
  }) => {
    await hasAnEngine(person, { remoteOnly: true });
    await person.hasNoOfflineCopy();
    person.watch.allows(/ERR_FAILED/);
    await person.page.route('**/read-page-*', (route) => route.abort('failed'));
    await about(person, 'stroke');
    await person.presses(turnOn);
    await person.reads(notLoaded);
    await person.page.unroute('**/read-page-*');
    await person.page.reload();
    await person.presses(turnOn);
    await person.main.getByText(aloud.none).click();
    await person.reads(aloud.ownReader[0] ?? '');
    expect(await person.button(aloud.listen).count()).toBe(0);
    expect((await heard(person)).said).toEqual([]);
  });

  inTheLongRun(() => {
    test('finds on paper no button, and without script, or in a browser that cannot speak, none that does nothing', async ({
      somebody,
    }) => {
      const person = await somebody();
      await hasAnEngine(person, {});
      await about(person, 'stroke');
      await person.presses(turnOn);
      await person.button(aloud.listen).waitFor();
      await person.page.emulateMedia({ media: 'print' });
      expect(await person.main.locator('button, select, .aloud-settings').filter({ visible: true }).count()).toBe(0);
      const silent = await somebody();
      await silent.hasABrowserWhere(() => Reflect.deleteProperty(window, 'speechSynthesis'));
      const withoutScript = await somebody({ javaScriptEnabled: false });
      for (const other of [silent, withoutScript]) {
        await about(other, 'stroke');
        expect(await other.main.locator('button').filter({ visible: true }).count()).toBe(0);
      }
    });
  });
});
