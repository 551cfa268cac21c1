import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { aloud } from '../../src/content/en/aloud.ts';
import { usualSpasm } from '../support/answers.ts';
import { browserArguments } from '../support/journey.ts';
import { Person } from '../support/person.ts';
import { Watch } from '../support/quiet.ts';
import { installedVoices, startVoices } from '../support/voices/dispatcher.ts';

const missing = 'No voices of espeak-ng are here: `npm run engines` installs them or says what is missing';

/** Notes what the real engine does, beside what it is asked for. */
function listen(): void {
  const happened: string[] = [];
  Object.assign(window, { happened });
  const real = window.speechSynthesis;
  const speak = real.speak.bind(real);
  real.speak = (utterance) => {
    for (const kind of ['start', 'end', 'error'] as const)
      utterance.addEventListener(kind, () => happened.push(`${kind} ${utterance.lang}: ${utterance.text}`));
    speak(utterance);
  };
  real.pause = () => void happened.push('pause');
}

test('the real voices of espeak-ng say a question to its end, in English and not in Afrikaans', async ({ skip }) => {
  const found = installedVoices();
  if (found === null && process.env.CI !== 'true') return skip(missing);
  if (found === null) throw new Error(missing);
  const voices = await startVoices(found);
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    // The old headless browser that Playwright would start has no speech.
    headless: false,
    args: [...browserArguments, '--headless=new', '--enable-speech-dispatcher'],
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...voices.environment },
  });
  try {
    const context = await browser.newContext();
    const person = new Person(await context.newPage(), inject('site'), new Watch(context, inject('site')));
    await person.page.addInitScript(listen);
    await person.opens();
    await person.hasComeTo('age', usualSpasm);
    await person.page.evaluate(() => localStorage.setItem('face-twitch aloud', 'true'));
    await person.reloads();
    await person.presses(aloud.listen);
    const happened = async (): Promise<string[]> =>
      person.page.evaluate(() => [...(Reflect.get(window, 'happened') as string[])]);
    await expect.poll(happened, { timeout: 10_000 }).toContain('end en-GB: I would rather not say');
    expect(await happened()).toContain('start en-GB: 16 to 29');
    expect((await happened()).filter((event) => /pause|error/.test(event))).toEqual([]);
  } finally {
    await browser.close();
    voices.end();
  }
});
