import type { EarKey, Reached } from '../../../report/aloud/ear/state.ts';
import type { EarSaying } from '../../../report/aloud/ear/sentences.ts';
import type { Sentence } from '../../../report/aloud/sentence.ts';
import { observable } from '../../observable.ts';
import type { Observable } from '../../observable.ts';
import type { Reader } from '../reader.ts';

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

/** How often in a row the end of what a key answers may not be told, before the voice counts as lost. */
const mostMissed = 2;

/** `opening`: said when the voice begins on this page; `onLost`: the voice does not work. */
export function createTalk<S>(
  reader: Reader,
  topic: Topic<S>,
  { opening, onLost }: { readonly opening: () => readonly Sentence[]; readonly onLost: () => void },
): Talk<S> {
  const state = observable(topic.begin);
  let [from, to] = [0, 0];
  let missed = 0;
  let isOver = false;

  const sentences = (first: readonly Sentence[] = []): readonly Sentence[] => {
    const { before, now, after } = topic.says(state.read());
    from = first.length + before.length;
    to = from + now.length;
    return [...first, ...before, ...now, ...after];
  };
  const goTo = (next: S | null): void => {
    if (next === null) return void (isOver = true);
    const before = state.read();
    state.set(next);
    if (!topic.isSame(before, next)) reader.read(sentences());
  };
  const reached = (): Reached => {
    const { at, status, unheard } = reader.reading.read();
    const place = status === 'done' ? to : at;
    if (place < from) return 'before';
    return place < to || unheard > 0 ? 'begun' : 'heard';
  };
  const follows = (): void => {
    if (isOver) return;
    const { status, at, unheard } = reader.reading.read();
    if (status === 'stopped' || status === 'no-voice') return onLost();
    if (status !== 'done' && (status !== 'speaking' || at < to)) return;
    if (unheard === 0) {
      missed = 0;
      return goTo(topic.heard(state.read()));
    }
    if (status !== 'done') return;
    missed += 1;
    if (missed >= mostMissed) onLost();
    else reader.read(sentences());
  };
  return {
    state,
    sentences: () => sentences(),
    press: (key) => {
      const { status } = reader.reading.read();
      // The second press of two in a row, while the next page is on its way.
      if (isOver) return;
      if (status === 'silent') return reader.read(sentences(opening()));
      if (status === 'paused') return reader.goOn();
      goTo(topic.pressed(state.read(), key, reached()));
    },
    repeat: () => {
      state.set(topic.repeated(state.read()));
      reader.read(sentences());
    },
    follow: () => reader.reading.subscribe(follows),
  };
}
