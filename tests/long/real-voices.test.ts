import { chromium } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { startFirefox } from '../support/engines/firefox-engine.ts';
import { installed, installedWebKit } from '../support/engines/installed.ts';
import { Visitor } from '../support/engines/visitor.ts';
import { startWebKit } from '../support/engines/webkit-engine.ts';
import { browserArguments } from '../support/journey.ts';
import { Listener, pageOf, somebodyWith } from '../support/listener.ts';
import { Person } from '../support/person.ts';
import { Watch } from '../support/quiet.ts';
import { installedVoices, startVoices } from '../support/voices/dispatcher.ts';
import { noteRealSpeech } from '../support/voices/real-speech.ts';
import type { RealSpeechHeard } from '../support/voices/real-speech.ts';

const withStroke = { ...usualSpasm, emergency: ['face-droop'] } as const;
const theCall = words.interface.callNow.title('one one two');
const theEnd = byEar.hearAgain.split('.')[0] ?? '';
const isHere = `${byEar.yes} ${byEar.onKey.yes}`;

/** Somebody in front of a browser with the voices of espeak-ng. */
interface Voiced {
  /** Opens this page with reading aloud on, and answering by ear if wanted. */
  readonly opens: (how: 'aloud' | 'by ear', atAge: boolean) => Promise<void>;
  readonly listener: () => Listener;
  readonly heard: () => Promise<RealSpeechHeard>;
  readonly place: () => Promise<string>;
  readonly presses: (name: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

function turnOn(how: string): void {
  localStorage.setItem('face-twitch aloud', 'true');
  if (how === 'by ear') localStorage.setItem('face-twitch by ear', 'true');
}

const heardIn = (): RealSpeechHeard => structuredClone({ ...Reflect.get(window, 'heard') }) as RealSpeechHeard;

async function inChromium(environment: Readonly<Record<string, string>>): Promise<Voiced> {
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // The old headless browser that Playwright would start has no speech.
    headless: false,
    args: [...browserArguments, '--headless=new', '--enable-speech-dispatcher'],
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...environment },
  });
  const context = await browser.newContext();
  const person = new Person(await context.newPage(), inject('site'), new Watch(context, inject('site')));
  await person.page.addInitScript(noteRealSpeech);
  return {
    opens: async (how, atAge) => {
      await person.opens();
      if (atAge) await person.hasComeTo('age', usualSpasm);
      await person.page.evaluate(turnOn, how);
      await person.reloads();
      await person.button(how === 'aloud' ? aloud.listen : isHere).waitFor();
    },
    listener: () => new Listener(pageOf(person)),
    heard: () => person.page.evaluate(heardIn),
    place: () => person.place(),
    presses: (name) => person.presses(name),
    end: () => browser.close(),
  };
}

async function inFirefox(environment: Readonly<Record<string, string>>): Promise<Voiced> {
  const program = installed(process.env.FIREFOX, 'firefox-esr', 'firefox');
  if (program === null) throw new Error('There is no Firefox: "npm run engines" installs it');
  const engine = await startFirefox(program, environment);
  const visitor = await Visitor.of(await engine.visit(), inject('site'));
  const { tab } = visitor;
  return {
    opens: async (how, atAge) => {
      await visitor.opens();
      if (atAge) await visitor.hasComeTo('age', usualSpasm);
      await tab.evaluate(turnOn, how);
      await visitor.reloads();
      await tab.evaluate(noteRealSpeech, null);
      await visitor.reads(how === 'aloud' ? aloud.listen : isHere);
    },
    listener: () => new Listener(tab),
    heard: () => tab.evaluate(heardIn, null),
    place: () => visitor.place(),
    presses: (name) => visitor.presses(name),
    end: () => engine.stop(),
  };
}

const missing = 'No voices of espeak-ng are here: `npm run engines` installs them or says what is missing';

describe.each([
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
] as const)('the real voices of espeak-ng in %s', (_, start) => {
  const withVoices = (visit: (voiced: Voiced) => Promise<void>) => async (context: { skip: (why: string) => void }) => {
    const found = installedVoices();
    if (found === null && process.env.CI !== 'true') return context.skip(missing);
    if (found === null) throw new Error(missing);
    const voices = await startVoices(found);
    try {
      const voiced = await start(voices.environment);
      await visit(voiced).finally(() => voiced.end());
    } finally {
      voices.end();
    }
  };

  test(
    'say a question to its end, in English and not in Afrikaans',
    withVoices(async (voiced) => {
      await voiced.opens('aloud', true);
      await voiced.presses(aloud.listen);
      const happened = async (): Promise<string> => (await voiced.heard()).happened.join('\n');
      await expect.poll(happened, { timeout: 20_000 }).toMatch(/^end en\S*: I would rather not say$/m);
      expect(await happened()).toMatch(/^start en\S*: 16 to 29$/m);
      expect(await happened()).not.toMatch(/^error|^\w+ (?!en\b)/m);
      console.log((await happened()).split('\n')[0]);
      expect((await voiced.heard()).wrong).toEqual([]);
    }),
  );

  test(
    'lead by the keys to the call that is spoken, where somebody has a sign of a stroke',
    withVoices(async (voiced) => {
      await voiced.opens('by ear', false);
      const call = await voiced.listener().answersUntil(theCall, somebodyWith(withStroke));
      expect(await voiced.place()).toBe('call-now');
      expect(call.slice(-2).join(' ')).toBe(byEar.mistake);
      expect(
        (await voiced.heard()).happened.filter((one) => one.startsWith('end en') && one.endsWith(theCall)),
      ).toHaveLength(1);
      expect((await voiced.heard()).wrong).toEqual([]);
    }),
  );

  test(
    'lead through all questions to the summary, and say it',
    withVoices(async (voiced) => {
      await voiced.opens('by ear', false);
      await voiced.listener().answersUntil(theEnd, somebodyWith(usualSpasm));
      expect(await voiced.place()).toBe('summary');
      const { said, happened, wrong, voices } = await voiced.heard();
      console.log(`${voices} voices, ${said.length} sentences, ${happened.length} events`);
      expect(wrong).toEqual([]);
    }),
  );
});

test('WebKitGTK has no voice: it says so, also where questions were to be answered by ear, and the page is answered', async ({
  skip,
}) => {
  const programs = installedWebKit();
  if (programs === null && process.env.CI !== 'true')
    return skip('There is no WebKitGTK: "npm run engines" installs it');
  if (programs === null) throw new Error('There is no WebKitGTK');
  const engine = await startWebKit(programs);
  const visit = await engine.visit();
  try {
    const visitor = await Visitor.of(visit, inject('site'));
    await visitor.opens();
    await visitor.tab.evaluate(turnOn, 'by ear');
    await visitor.reloads();
    await visitor.reads(aloud.none);
    await visitor.answers('respondent', 'self');
    await visitor.isAt('age');
  } finally {
    await visit.end();
    await engine.stop();
  }
});
