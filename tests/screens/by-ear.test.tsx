import { afterEach, describe, expect, test, vi } from 'vitest';
import { AloudPlace } from '../../src/app/speech/AloudPlace.tsx';
import { createAloud } from '../../src/app/speech/aloud.ts';
import type { Aloud } from '../../src/app/speech/aloud.ts';
import { loadEar } from '../../src/app/speech/ear/ear-parts.tsx';
import { browserEngine } from '../../src/app/speech/engine.ts';
import type { EarHere } from '../../src/app/speech/ear/ear-here.ts';
import { aloud as words } from '../../src/content/en/aloud.ts';
import { byEar } from '../../src/content/en/by-ear.ts';
import { placeOf } from '../../src/machine/place.ts';
import type { Session } from '../../src/app/session/session.ts';
import { interviewWith, presentedIn, show } from '../support/screen.tsx';
import { standInSpeech } from '../support/stand-in-speech.ts';
import type { SpeechFaults, SpeechHeard } from '../support/stand-in-speech.ts';
import { patience } from '../support/patience.ts';

const turnedOn: Aloud[] = [];

afterEach(() => {
  for (const one of turnedOn.splice(0)) one.end();
  localStorage.clear();
  for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance', 'heard']) Reflect.deleteProperty(globalThis, name);
});

/** On a machine that is busy a voice is slow, too. */
const waits = async (check: () => void): Promise<void> => vi.waitFor(check, patience);

const heard = (): SpeechHeard => Reflect.get(globalThis, 'heard') as SpeechHeard;
const said = (): string =>
  heard()
    .said.map(({ text }) => text)
    .join(' ');

const nothing = (): void => undefined;

function hereIn(session: Session, moved: unknown[]): EarHere {
  const snapshot = session.shown.read();
  const onPage = placeOf(snapshot);
  if (onPage === 'confirm-person') throw new Error('Nothing is answered by ear there');
  return {
    presented: presentedIn(session),
    walk: snapshot.context,
    place: onPage,
    onPage,
    step: 1,
    session,
    move: async (deed) => void moved.push(deed),
    toStart: nothing,
    toSheet: nothing,
    toResult: nothing,
    clear: nothing,
    desk: null,
    onlyHere: false,
    entry: { begin: async () => undefined, carryOn: async () => undefined, offer: null },
  };
}

/** Somebody at the emergency question, in a browser with these faults, who has turned on that she answers by ear. */
async function comesTo(faults: SpeechFaults = {}) {
  standInSpeech(faults);
  await loadEar('en-GB');
  localStorage.setItem('face-twitch by ear', 'true');
  const aloud = createAloud(browserEngine(), words, 'en-GB');
  turnedOn.push(aloud);
  await waits(() => expect(aloud.ear.read()).not.toBeNull());
  const moved: unknown[] = [];
  const session = await interviewWith({ respondent: 'self', age: '50-69' });
  const shown = show(<AloudPlace {...hereIn(session, moved)} aloud={aloud} isHidden onHide={() => undefined} />);
  return { ...shown, aloud, moved };
}

describe('a person who answers by ear', () => {
  test('hears nothing before a press, then the question, and gives by one yes the answer that the form would give', async () => {
    const { user, moved } = await comesTo();
    expect(heard().said).toEqual([]);
    await user.keyboard(' ');
    await waits(() => expect(said()).toContain('One side of the face suddenly hangs down'));
    await waits(() => expect(heard().speaking).toBe(false));
    await user.keyboard(' ');
    expect(moved).toEqual([{ type: 'ANSWER', question: 'emergency', answer: ['face-droop'] }]);
    // The second of two presses is not a second answer.
    await user.keyboard(' ');
    expect(moved).toHaveLength(1);
  });

  test('finds three large keys that say which key of a keyboard does the same, and no live region beside the voice', async () => {
    const { page } = await comesTo();
    const keys = [...page.querySelectorAll('.ear-key')].map(({ textContent }) => textContent);
    expect(keys).toEqual(['Yes Space bar', 'No N', 'Not sure U']);
    expect(page.querySelectorAll('[role="status"], [aria-live]')).toHaveLength(0);
  });

  test('answers nothing by a key that is pressed in a dialog', async () => {
    const { user } = await comesTo();
    await user.keyboard(' ');
    await waits(() => expect(said()).toContain('hangs down'));
    await waits(() => expect(heard().speaking).toBe(false));
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    const before = said();
    await user.keyboard('n');
    dialog.remove();
    expect(said()).toBe(before);
  });

  test('presses on the page, or the letters, and hears each option once more when she asks', async () => {
    const { user, page } = await comesTo();
    await user.keyboard(' ');
    await waits(() => expect(said()).toContain('hangs down'));
    await waits(() => expect(heard().speaking).toBe(false));
    await user.keyboard('n');
    await waits(() => expect(said()).toContain('An arm or a leg is suddenly weak or numb'));
    await waits(() => expect(heard().speaking).toBe(false));
    const before = said().length;
    await user.keyboard('r');
    await waits(() => expect(said().slice(before)).toContain('An arm or a leg is suddenly weak or numb'));
    expect(page.textContent).toContain('An arm or a leg');
  });

  test.each([{ remoteOnly: true }, { languages: ['af-ZA'] }])(
    'has the usual page where there is no voice: %j',
    async (faults) => {
      const { page } = await comesTo(faults);
      expect(page.querySelector('.ear')).toBeNull();
      expect(page.textContent).toContain(words.none);
    },
  );

  test('has the usual page where the voice is listed and not there, and one sentence why', async () => {
    const { user, page, aloud } = await comesTo({ notInstalled: true });
    await user.keyboard(' ');
    await waits(() => expect(aloud.byEar.read()).toBe('lost'));
    await waits(() => expect(page.querySelector('[role="status"]')?.textContent).toBe(byEar.voiceLost));
    expect(page.querySelector('.ear')).toBeNull();
  });
});
