import type { AloudWords } from '../../content/aloud-words.ts';
import type { Sentence } from '../../report/aloud/sentence.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import { keepEarOn, readEarOn } from './aloud-choice.ts';
import type { EarParts } from './ear/ear-parts.tsx';
import type { SpeechEngine, Voice } from './engine.ts';
import type { MayFollow } from './mark.ts';
import { createReader } from './reader.ts';
import type { Reader } from './reader.ts';
import { mayFollow, watchHands } from './scrolling.ts';
import { keepVoiceChoice, readVoiceChoice } from './voice-choice.ts';
import type { VoiceChoice } from './voice-choice.ts';
import { voicesFor, watchVoices } from './voices.ts';

/** Reading aloud while it is turned on. */
export interface Aloud {
  readonly words: AloudWords;
  readonly reader: Reader;
  /** The voices for the language that are on the device; null while they may still come. */
  readonly voices: Observable<readonly Voice[] | null>;
  readonly choice: Observable<VoiceChoice>;
  readonly choose: (choice: VoiceChoice) => void;
  /**
   * Another page is shown, or more of it is there; `sentences`: null while they are on their way. Whoever listens and
   * goes on hears the next page; who has paused, or has not pressed "Listen" yet, does not.
   */
  readonly comesTo: (page: string, sentences: (() => readonly Sentence[]) | null) => void;
  /** Are questions answered by ear? `lost`: they were to be, and the voice does not work. */
  readonly byEar: Observable<'off' | 'on' | 'lost'>;
  /** What that is made of; null until it is turned on and there. */
  readonly ear: Observable<EarParts | 'not-loaded' | null>;
  readonly turnEar: (on: boolean) => void;
  /** The voice does not work: the page itself is answered. */
  readonly loseEar: () => void;
  /** May the page follow the voice now, or has the person a hand on it? */
  readonly mayFollow: MayFollow;
  /** Silent for good: it was turned off. */
  readonly end: () => void;
}

/** `engine`: null where the browser has none. */
export function createAloud(engine: SpeechEngine | null, words: AloudWords, language: string): Aloud {
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
    words,
    reader,
    voices,
    choice,
    choose: (chosen) => {
      keepVoiceChoice(chosen);
      choice.set(chosen);
      // What is being said goes on in the new manner.
      if (reader.reading.read().status === 'speaking') reader.goOn();
    },
    comesTo: followPages(reader),
    ...answeringByEar(reader, language),
    mayFollow: (place) => mayFollow(hands.read(), performance.now(), place, innerHeight),
    end: () => {
      hands.end();
      unwatch();
      deafen();
      reader.stop();
    },
  };
}

/** Off until it is turned on; that is remembered, and what it is made of is loaded then. */
function answeringByEar(reader: Reader, language: string): Pick<Aloud, 'byEar' | 'ear' | 'turnEar' | 'loseEar'> {
  const byEar = observable<'off' | 'on' | 'lost'>('off');
  const ear = observable<EarParts | 'not-loaded' | null>(null);
  const turn = (on: boolean): void => {
    reader.stop();
    byEar.set(on ? 'on' : 'off');
    if (!on) return;
    import('./ear/ear-parts.tsx')
      .then(async ({ loadEar }) => loadEar(language))
      .then(ear.set)
      .catch(() => ear.set('not-loaded'));
  };
  if (readEarOn()) turn(true);
  return {
    byEar,
    ear,
    turnEar: (on) => {
      keepEarOn(on);
      turn(on);
    },
    loseEar: () => {
      reader.stop();
      byEar.set('lost');
    },
  };
}

function followPages(reader: Reader): Aloud['comesTo'] {
  let last: string | null = null;
  let isDue = false;
  return (page, sentences) => {
    if (page !== last) {
      const { status } = reader.reading.read();
      isDue = last !== null && (status === 'speaking' || status === 'done');
      last = page;
      reader.stop();
    }
    if (!isDue || sentences === null) return;
    isDue = false;
    reader.read(sentences());
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
