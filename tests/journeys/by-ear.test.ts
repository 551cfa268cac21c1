import { describe, expect } from 'vitest';
import { optionWords } from '../../src/content/answer-words.ts';
import { aloud } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { words } from '../../src/content/en/interview.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { voiced } from '../../src/content/voiced.ts';
import { aloud as sentencesOf } from '../../src/report/aloud/sentence.ts';
import { usualSpasm } from '../support/answers.ts';
import { test } from '../support/journey.ts';
import { keptRows } from '../support/kept.ts';
import { Listener } from '../support/listener.ts';
import type { Hears } from '../support/listener.ts';
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
  return new Listener(person);
}

/** What she has, in the words that she hears: the answer to each question, by the first words of the question. */
const hers = new Map(
  Object.keys(usualSpasm)
    .filter(isQuestionId)
    .map((id) => {
      const { title } = words.questions[id];
      const labels = [usualSpasm[id] ?? []]
        .flat()
        .map((option) => voiced(optionWords(words, id, option).label, 'self'));
      return [saidOf(voiced(title, 'self')), labels.map(saidOf)] as const;
    }),
);

interface AnswerKept {
  readonly question: string;
  readonly answer: unknown;
}

function isAnswer(event: unknown): event is AnswerKept {
  return typeof event === 'object' && event !== null && Reflect.get(event, 'kind') === 'answer';
}

function saidOf(text: string): string {
  return sentencesOf(aloud.saying, text)[0]?.said ?? '';
}

/** Somebody who decides from what was said alone. */
function somebody(): (heard: Hears) => ' ' | 'n' {
  let labels: readonly string[] = [];
  return (heard) => {
    for (const text of heard) labels = hers.get(text) ?? labels;
    // Said back, and to be agreed to; and an offer of more questions is taken up.
    if (/press yes|right\?$|do you want to hear/i.test(heard.at(-1) ?? '')) return ' ';
    const asAnswers = labels.map((label) => byEar.asAnswer(label));
    return heard.some((text) => labels.includes(text) || asAnswers.includes(text)) ? ' ' : 'n';
  };
}

describe('a person who cannot see the page', () => {
  test('answers a whole interview by the three keys and what she hears, and hears her result', async ({ person }) => {
    const listener = await answersByEar(person);
    const keyFor = somebody();
    await listener.presses(' ');
    for (let press = 0; press < 400; press += 1) {
      const heard = await listener.hears();
      if (heard.some((text) => text.includes(byEar.hearAgain.split('.')[0] ?? ''))) break;
      await listener.presses(keyFor(heard));
    }
    expect((await listener.heard()).wrong).toEqual([]);
    expect(await person.place()).toBe('summary');
    // What is kept is what the form would have given.
    const rows = await keptRows(person.page, person.site);
    const given = rows.flatMap(({ event }) => (isAnswer(event) ? [[event.question, event.answer] as const] : []));
    expect(Object.fromEntries(given)).toEqual(usualSpasm);
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
