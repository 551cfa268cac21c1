import { speeds } from '../../../content/aloud-words.ts';
import type { Voice } from '../engine.ts';
import { chosenVoice } from '../speaker.ts';
import type { Speaker } from '../speaker.ts';
import { button, element } from './element.ts';
import type { WordsHere } from './read-page.ts';

interface Settings {
  readonly element: HTMLElement;
  readonly show: () => void;
}

/** Which voice, how fast, and off again: what "Aa" has on the pages of the questions. */
export function settingsOf(words: WordsHere, { voices, choice, choose }: Speaker, turnOff: () => void): Settings {
  const voice = element('select', {});
  const ofVoice = element('label', {}, words.voice, voice);
  const speed = element('select', {}, ...speeds.map((one) => element('option', { value: one }, words.speeds[one])));
  voice.addEventListener('change', () => choose({ ...choice.read(), voice: voice.value }));
  speed.addEventListener('change', () => {
    const chosen = speeds.find((one) => one === speed.value);
    if (chosen !== undefined) choose({ ...choice.read(), speed: chosen });
  });
  const ofSpeed = element('label', {}, words.speed, speed);
  const off = button('link', words.turnOff, turnOff);
  const all = element('details', { class: 'settings aloud-settings' }, element('summary', {}, words.settings));
  all.append(element('p', { class: 'hint' }, words.onDevice), ofVoice, ofSpeed, off);
  let listed: readonly Voice[] = [];
  return {
    element: all,
    show: () => {
      const there = voices.read() ?? [];
      if (there !== listed)
        voice.replaceChildren(...there.map(({ voiceURI, name }) => element('option', { value: voiceURI }, name)));
      listed = there;
      ofVoice.hidden = there.length === 0;
      voice.value = chosenVoice(there, choice.read())?.voiceURI ?? '';
      speed.value = choice.read().speed;
    },
  };
}
