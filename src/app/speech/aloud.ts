import type { AloudWords } from '../../content/aloud-words.ts';
import type { Sentence } from '../../report/aloud/sentence.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import { keepEarOn, readEarOn } from './aloud-choice.ts';
import type { EarParts } from './ear/ear-parts.tsx';
import type { SpeechEngine } from './engine.ts';
import type { Reader } from './reader.ts';
import { createSpeaker } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** Reading aloud in an interview, while it is turned on. */
export interface Aloud extends Speaker {
  readonly words: AloudWords;
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
}

/** `engine`: null where the browser has none. */
export function createAloud(engine: SpeechEngine | null, words: AloudWords, language: string): Aloud {
  const speaker = createSpeaker(engine, language);
  const { reader } = speaker;
  return { ...speaker, words, comesTo: followPages(reader), ...answeringByEar(reader, language) };
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
