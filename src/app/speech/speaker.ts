import type { BarStatus } from '../../screens/speech/presses.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import type { SpeechEngine, Voice } from './engine.ts';
import type { MayFollow } from './mark.ts';
import { createReader } from './reader.ts';
import type { Reader, Reading } from './reader.ts';
import { mayFollow, watchHands } from './scrolling.ts';
import { keepVoiceChoice, readVoiceChoice } from './voice-choice.ts';
import type { VoiceChoice } from './voice-choice.ts';
import { voicesFor, watchVoices } from './voices.ts';

/** What speaks on a page while reading aloud is turned on: on the pages of the interview, and on one about a condition. */
export interface Speaker {
  readonly reader: Reader;
  /** The voices for the language that are on the device; null while they may still come. */
  readonly voices: Observable<readonly Voice[] | null>;
  readonly choice: Observable<VoiceChoice>;
  readonly choose: (choice: VoiceChoice) => void;
  /** May the page follow the voice now, or has the person a hand on it? */
  readonly mayFollow: MayFollow;
  /** Silent for good: it was turned off. */
  readonly end: () => void;
}

/** `engine`: null where the browser has none. */
export function createSpeaker(engine: SpeechEngine | null, language: string): Speaker {
  const voices = observable<readonly Voice[] | null>(engine === null ? [] : null);
  const choice = observable(readVoiceChoice());
  const reader = createReader(engine ?? silentEngine, () => {
    const voice = chosenVoice(voices.read(), choice.read());
    return voice === null ? null : { voice, rate: Number(choice.read().speed) };
  });
  const unwatch =
    engine === null
      ? () => undefined
      : watchVoices(engine, (all) => voices.set(all === null ? null : voicesFor(language, all)));
  const deafen = silentWhenAway(reader);
  const hands = watchHands(() => performance.now());
  return {
    reader,
    voices,
    choice,
    choose: (chosen) => {
      keepVoiceChoice(chosen);
      choice.set(chosen);
      // What is being said goes on in the new manner.
      if (reader.reading.read().status === 'speaking') reader.goOn();
    },
    mayFollow: (place) => mayFollow(hands.read(), performance.now(), place, innerHeight),
    end: () => {
      hands.end();
      unwatch();
      deafen();
      reader.stop();
    },
  };
}

const silentEngine: SpeechEngine = {
  voices: () => [],
  onVoices: () => () => undefined,
  say: (_, onDone) => onDone('no-voice'),
  cancel: () => undefined,
};

/** The voice that was chosen, else the first that fits; null where there is none. Never the engine's own choice. */
export function chosenVoice(voices: readonly Voice[] | null, { voice }: VoiceChoice): Voice | null {
  return voices?.find(({ voiceURI }) => voiceURI === voice) ?? voices?.[0] ?? null;
}

/** What the buttons show: the voices that are looked for, that there is none, or how far the reading has come. */
export function barStatus(voices: readonly Voice[] | null, { status }: Reading): BarStatus {
  return voices === null ? 'looking' : voices.length === 0 ? 'none' : status;
}

/** Speech goes on after the page that began it: so it ends with it, and when nobody looks at the page. */
function silentWhenAway({ pause }: Reader): () => void {
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') pause();
  };
  addEventListener('pagehide', pause);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    removeEventListener('pagehide', pause);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
