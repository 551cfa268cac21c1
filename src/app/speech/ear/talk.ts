import type { EarKey, Reached } from '../../../report/aloud/ear/state.ts';
import type { EarSaying } from '../../../report/aloud/ear/sentences.ts';
import type { Sentence } from '../../../report/aloud/sentence.ts';
import { observable } from '../../observable.ts';
import type { Observable } from '../../observable.ts';
import type { Reader } from '../reader.ts';
import { followed, voiceOf } from './voice.ts';

/** What is talked about, told apart from the voice. `null`: the page is done with. */
export interface Topic<S> {
  readonly begin: S;
  /** Nothing else is said in the one than in the other. */
  readonly isSame: (one: S, other: S) => boolean;
  readonly says: (state: S) => EarSaying;
  readonly pressed: (state: S, key: EarKey, reached: Reached) => S | null;
  readonly heard: (state: S) => S | null;
  readonly repeated: (state: S) => S;
}

/** The talk on one page: the voice asks, and keys answer. */
export interface Talk<S> {
  readonly state: Observable<S>;
  readonly press: (key: EarKey) => void;
  readonly repeat: () => void;
  /** What is to be said now; whoever reads it out tells nobody else. */
  readonly sentences: () => readonly Sentence[];
  /** Follows the voice, until the returned function is called. */
  readonly follow: () => () => void;
}

/** `opening`: said when the voice begins on this page; `onLost`: the voice does not work. */
export function createTalk<S>(
  reader: Reader,
  topic: Topic<S>,
  { opening, onLost }: { readonly opening: () => readonly Sentence[]; readonly onLost: () => void },
): Talk<S> {
  const { state, voice, isOver, goTo } = courseOf(reader, topic);
  const follows = followed(voice, { onHeard: () => goTo(topic.heard(state.read())), onLost });
  return {
    state,
    sentences: () => voice.sentences(),
    press: (key) => {
      // The second press of two in a row, while the next page is on its way.
      if (isOver()) return;
      const { status } = reader.reading.read();
      if (status === 'silent') return voice.say(opening());
      if (status === 'paused') return reader.goOn();
      goTo(topic.pressed(state.read(), key, voice.reached()));
    },
    repeat: () => {
      state.set(topic.repeated(state.read()));
      voice.say();
    },
    follow: () =>
      reader.reading.subscribe(() => {
        if (!isOver()) follows();
      }),
  };
}

/** Where the talk is in its topic. The voice says whatever is not the same as before. */
function courseOf<S>(reader: Reader, topic: Topic<S>) {
  const state = observable(topic.begin);
  const voice = voiceOf(reader, () => topic.says(state.read()));
  let isOver = false;
  const goTo = (next: S | null): void => {
    if (next === null) return void (isOver = true);
    const before = state.read();
    state.set(next);
    if (!topic.isSame(before, next)) voice.say();
  };
  return { state, voice, isOver: () => isOver, goTo };
}
