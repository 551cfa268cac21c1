import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserEngine } from '../../src/app/speech/engine.ts';
import { createAloud } from '../../src/app/speech/aloud.ts';
import type { Aloud } from '../../src/app/speech/aloud.ts';
import { aloud as words } from '../../src/content/en/aloud.ts';
import { aloud as sentencesOf } from '../../src/report/aloud/sentence.ts';
import { standInSpeech } from '../support/stand-in-speech.ts';
import type { SpeechFaults, SpeechHeard } from '../support/stand-in-speech.ts';

const three = sentencesOf(words.saying, 'The first sentence. The second one. The third.');
const more = sentencesOf(words.saying, 'Another page.');
const turnedOn: Aloud[] = [];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const one of turnedOn.splice(0)) one.end();
  vi.useRealTimers();
  localStorage.clear();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'heard']) Reflect.deleteProperty(globalThis, name);
});

/** Somebody turns reading aloud on, in a browser with these faults. */
function turnOn(faults: SpeechFaults = {}, language = 'en-GB') {
  standInSpeech(faults);
  const aloud = createAloud(browserEngine(), words, language);
  turnedOn.push(aloud);
  return { ...aloud, aloud };
}

const heard = (): SpeechHeard => Reflect.get(globalThis, 'heard') as SpeechHeard;
const said = (): string[] => heard().said.map(({ text }) => text);
const after = async (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);
const names = ({ voices }: Aloud): string[] | undefined => voices.read()?.map(({ lang }) => lang);

describe('a person who listens', () => {
  test('hears one sentence after the other, each with the voice and the language of the page', async () => {
    const { reader } = turnOn();
    reader.read(three);
    // The first is asked for within the press: later, a phone would stay silent.
    expect(said()).toEqual(['The first sentence.']);
    await after(1000);
    expect(said()).toEqual(['The first sentence.', 'The second one.', 'The third.']);
    expect(new Set(heard().said.map(({ lang, voice }) => `${lang} ${voice}`))).toEqual(new Set(['en-GB Voice en-GB']));
    expect(reader.reading.read().status).toBe('done');
    expect(heard().wrong).toEqual([]);
  });

  test('does not hear what another page left unsaid', () => {
    turnOn().reader.read(three);
    expect(heard().cancelled).toBe(1);
  });

  test.each(['error', 'end'] as const)(
    'pauses, and goes on with the same sentence, where a cut sentence hears "%s"',
    async (onCancel) => {
      const { reader } = turnOn({ onCancel, takes: 100 });
      reader.read(three);
      await after(150);
      reader.pause();
      await after(5000);
      expect(said()).toEqual(['The first sentence.', 'The second one.']);
      expect(reader.reading.read()).toMatchObject({ status: 'paused', at: 1 });
      reader.goOn();
      await after(50);
      expect(said().at(-1)).toBe('The second one.');
      expect(heard().wrong).toEqual([]);
    },
  );

  test('goes back a sentence, and from the first to the first', async () => {
    const { reader } = turnOn({ takes: 100 });
    reader.read(three);
    await after(150);
    reader.back();
    expect(said().at(-1)).toBe('The first sentence.');
    reader.back();
    expect(reader.reading.read()).toMatchObject({ status: 'speaking', at: 0 });
    await after(500);
    expect(said().slice(-3)).toEqual(three.map((sentence) => sentence.said));
  });

  test('chooses a voice and a speed, which are remembered', async () => {
    const { choose, reader } = turnOn({ takes: 100 });
    reader.read(three);
    choose({ voice: 'Voice en-US', speed: '0.7' });
    expect(heard().said.at(-1)).toMatchObject({ text: 'The first sentence.', voice: 'Voice en-US', rate: 0.7 });
    expect(turnOn().choice.read()).toEqual({ voice: 'Voice en-US', speed: '0.7' });
  });

  test('hears nothing more when the page is left or hidden', async () => {
    for (const leave of [
      () => dispatchEvent(new Event('pagehide')),
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ]) {
      const { reader } = turnOn({ takes: 100 });
      reader.read(three);
      await after(20);
      leave();
      vi.restoreAllMocks();
      await after(5000);
      expect(said()).toHaveLength(1);
      expect(reader.reading.read().status).toBe('paused');
    }
  });
});

describe('from page to page', () => {
  test('nothing is said when a page opens', async () => {
    const { comesTo } = turnOn();
    comesTo('age 1', () => three);
    comesTo('side 2', () => more);
    await after(1000);
    expect(said()).toEqual([]);
  });

  test.each([0, 1000])('who listens and goes on after %d ms hears the next page, once', async (waits) => {
    const { comesTo, reader } = turnOn({ takes: 100 });
    comesTo('age 1', () => three);
    reader.read(three);
    await after(waits);
    comesTo('summary 2', null);
    comesTo('summary 2', () => more);
    comesTo('summary 2', () => more);
    await after(1000);
    expect(said().filter((text) => text === 'Another page.')).toHaveLength(1);
    expect(said().at(-1)).toBe('Another page.');
  });

  test('who has paused does not', async () => {
    const { comesTo, reader } = turnOn();
    comesTo('age 1', () => three);
    reader.read(three);
    reader.pause();
    comesTo('side 2', () => more);
    await after(1000);
    expect(said()).toEqual(['The first sentence.']);
    expect(reader.reading.read().status).toBe('silent');
  });
});

describe('an engine with a fault', () => {
  test('that never ends one sentence: the next is said', async () => {
    const { reader } = turnOn({ neverEnds: 1 });
    reader.read(three);
    await after(3000 + 150 * 'The first sentence.'.length);
    await after(1000);
    expect(said()).toEqual(three.map((sentence) => sentence.said));
    expect(reader.reading.read().status).toBe('done');
    expect(heard().wrong).toEqual([]);
  });

  test('that ends none: words say that it stopped, and a press tries again', async () => {
    const { reader } = turnOn({ neverEnds: 2 });
    reader.read(three);
    await after(20_000);
    expect(reader.reading.read()).toMatchObject({ status: 'stopped', at: 1 });
    expect(said()).toHaveLength(2);
    reader.goOn();
    await after(1000);
    expect(said().slice(2)).toEqual(['The second one.', 'The third.']);
  });

  test.each([{ isQuietAboutVoices: false }, { isQuietAboutVoices: true }])(
    'whose voices come late ($isQuietAboutVoices): they are found',
    async ({ isQuietAboutVoices }) => {
      const { aloud } = turnOn({ voicesAfter: 5400, isQuietAboutVoices });
      expect(aloud.voices.read()).toBeNull();
      await after(5700);
      expect(names(aloud)).toEqual(['en-GB', 'en-US']);
    },
  );

  test('whose voices never come: it is known after six seconds', async () => {
    const { aloud } = turnOn({ languages: [] });
    await after(5900);
    expect(aloud.voices.read()).toBeNull();
    await after(200);
    expect(aloud.voices.read()).toEqual([]);
  });

  test('that is not there at all: there is no voice', () => {
    const aloud = createAloud(null, words, 'en-GB');
    turnedOn.push(aloud);
    aloud.reader.read(three);
    expect(aloud.voices.read()).toEqual([]);
    expect(aloud.reader.reading.read().status).toBe('no-voice');
  });

  test('that lists a voice which is not installed: it is said, and nothing else is tried', async () => {
    const { reader } = turnOn({ notInstalled: true });
    reader.read(three);
    await after(1000);
    expect(reader.reading.read().status).toBe('no-voice');
    expect(said()).toHaveLength(1);
  });
});

describe('which voices are offered', () => {
  test('none of the network: it would send each sentence away', async () => {
    const { aloud, reader } = turnOn({ remoteOnly: true });
    expect(aloud.voices.read()).toEqual([]);
    reader.read(three);
    await after(100);
    expect(said()).toEqual([]);
  });

  test("the system's own in Firefox, which does not call them local", () => {
    expect(names(turnOn({ namedByFirefox: true }).aloud)).toEqual(['en-GB', 'en-US']);
  });

  test.each([
    ['ko-KR', ['kok-IN', 'ko-KR'], ['ko-KR']],
    ['zh-Hans', ['cmn-CN', 'yue-HK', 'en-GB'], ['cmn-CN']],
    ['en-GB', ['af-ZA', 'eng-US-f000', 'en_GB'], ['en_GB', 'eng-US-f000']],
    ['ur', ['en-GB', 'hi-IN'], []],
  ])('for %s of %j: %j', (language, languages, offered) => {
    expect(names(turnOn({ languages }, language).aloud)).toEqual(offered);
  });
});
