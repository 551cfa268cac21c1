import { describe, expect } from 'vitest';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { words } from '../../src/content/en/interview.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { inTheLongRun } from '../support/long-run.ts';
import { keptRows } from '../support/kept.ts';
import { Listener, pageOf, somebodyWith } from '../support/listener.ts';
import type { Person } from '../support/person.ts';
import { standInSpeech } from '../support/stand-in-speech.ts';
import type { SpeechFaults } from '../support/stand-in-speech.ts';

const { callNow } = words.interface;

/** A device on which she has turned on before that questions are answered by ear. */
async function answersByEar(person: Person, faults: SpeechFaults = { takes: 0 }): Promise<Listener> {
  await person.page.addInitScript(standInSpeech, faults);
  await person.page.addInitScript(() => {
    localStorage.setItem('face-twitch aloud', 'true');
    localStorage.setItem('face-twitch by ear', 'true');
  });
  await person.opens();
  await person.button(`${byEar.yes} ${byEar.onKey.yes}`).waitFor();
  return new Listener(pageOf(person));
}

interface AnswerKept {
  readonly question: string;
  readonly answer: unknown;
}

function isAnswer(event: unknown): event is AnswerKept {
  return typeof event === 'object' && event !== null && Reflect.get(event, 'kind') === 'answer';
}

describe('a person who cannot see the page', () => {
  inTheLongRun(() => {
    test('answers a whole interview by the three keys and what she hears, and hears her result', async ({ person }) => {
      const listener = await answersByEar(person);
      await listener.answersUntil(byEar.hearAgain.split('.')[0] ?? '', somebodyWith(usualSpasm));
      expect((await listener.heard()).wrong).toEqual([]);
      expect(await person.place()).toBe('summary');
      // What is kept is what the form would have given.
      const rows = await keptRows(person.page, person.site);
      const given = rows.flatMap(({ event }) => (isAnswer(event) ? [[event.question, event.answer] as const] : []));
      expect(Object.fromEntries(given)).toEqual(usualSpasm);
    });
  });

  test('hears the call as soon as she says yes to a sign of an emergency, and takes it back by one key', async ({
    person,
  }) => {
    const listener = await answersByEar(person);
    await person.hasComeTo('emergency', usualSpasm);
    await listener.presses(' ');
    expect((await listener.hears()).join(' ')).toContain(words.questions.emergency.options['face-droop'].label);
    await listener.presses(' ');
    const call = await listener.hears();
    expect(call[0]).toBe(callNow.title('one one two'));
    expect(call.slice(-2).join(' ')).toBe(byEar.mistake);
    expect(await person.place()).toBe('call-now');
    await listener.presses('b');
    expect((await listener.hears()).join(' ')).toContain(words.questions.emergency.options['face-droop'].label);
  });

  test('gets the usual page where the voice says nothing, with one sentence why', async ({ person }) => {
    const listener = await answersByEar(person, { neverEnds: 1000 });
    await person.hasComeTo('age', usualSpasm);
    await person.page.clock.install();
    await listener.presses(' ');
    await person.page.clock.runFor(60_000);
    await person.reads(byEar.voiceLost);
    await person.ticks('age', '50-69');
    expect(await person.button(aloud.listen).count()).toBe(1);
  });
});

/** Each fault of an engine by ear: the call is reached by one yes, or the page stands there as it is with a sentence why. */
const faulty: readonly (readonly [string, SpeechFaults, string])[] = [
  ['speaks only after five seconds', { voicesAfter: 5000 }, 'call'],
  ['has voices late and tells nobody', { voicesAfter: 2000, isQuietAboutVoices: true }, 'call'],
  ['calls no voice local, as Firefox on Linux', { namedByFirefox: true }, 'call'],
  ['ends a cut sentence as if it were said', { onCancel: 'end' }, 'call'],
  ['writes its languages as Android does', { languages: ['kok_IN', 'en_GB'] }, 'call'],
  ['does not tell the end of one sentence', { neverEnds: 1 }, 'call'],
  ['tells no end at all', { neverEnds: 1000 }, byEar.voiceLost],
  ['lists a voice that is not there', { notInstalled: true }, byEar.voiceLost],
  ['has voices of other languages alone', { languages: ['af-ZA', 'kok-IN'] }, aloud.none],
  ['has network voices alone', { remoteOnly: true }, aloud.none],
];

inTheLongRun(() => {
  test.for(faulty)('somebody whose engine %s is called, or has the page', async ([, faults, happens], { person }) => {
    await person.page.addInitScript(standInSpeech, { takes: 5, ...faults });
    await person.page.addInitScript(() => {
      localStorage.setItem('face-twitch aloud', 'true');
      localStorage.setItem('face-twitch by ear', 'true');
    });
    await person.opens();
    await person.hasComeTo('emergency', usualSpasm);
    if (happens === aloud.none) {
      await person.reads(happens);
      await person.ticks('emergency', 'none');
      return;
    }
    await person.button(`${byEar.yes} ${byEar.onKey.yes}`).waitFor();
    const listener = new Listener(pageOf(person));
    if (faults.neverEnds !== undefined) await person.page.clock.install();
    await listener.presses(' ');
    if (faults.neverEnds !== undefined) await person.page.clock.runFor(120_000);
    if (happens === 'call') {
      await listener.hears();
      await listener.presses(' ');
      return person.isAt('call-now');
    }
    await person.reads(happens);
    await person.ticks('emergency', 'none');
  });
});
