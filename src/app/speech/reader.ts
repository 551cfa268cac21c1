import type { Sentence } from '../../report/aloud/sentence.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import type { Outcome, Saying, SpeechEngine } from './engine.ts';

/** What is being read, and how far it has come. */
export interface Reading {
  /** `silent`: nothing was begun. `done`: all was said. `stopped`: the voice did not go on. `no-voice`: it is listed and not there. */
  readonly status: 'silent' | 'speaking' | 'paused' | 'done' | 'stopped' | 'no-voice';
  readonly sentences: readonly Sentence[];
  readonly at: number;
  /** Sentences since the beginning whose end was not told: nobody knows whether they were heard. */
  readonly unheard: number;
}

/** Reads sentences one after the other. */
export interface Reader {
  readonly reading: Observable<Reading>;
  /** From the first sentence. The very first time within a press: else browsers stay silent. */
  readonly read: (sentences: readonly Sentence[]) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly back: () => void;
  /** Silent, and nothing to go on with. */
  readonly stop: () => void;
}

type Manner = Omit<Saying, 'text'>;

interface State {
  readonly engine: SpeechEngine;
  /** The voice and its speed, asked at each sentence; null where there is no voice. */
  readonly manner: () => Manner | null;
  readonly reading: Observable<Reading>;
  /** Which utterance counts: what is heard of an older one is not minded. */
  token: number;
  /** Sentences in a row whose end never came. */
  missed: number;
  watchdog: ReturnType<typeof setTimeout> | undefined;
}

const nothing: Reading = { status: 'silent', sentences: [], at: 0, unheard: 0 };

export function createReader(engine: SpeechEngine, manner: () => Manner | null): Reader {
  const state: State = { engine, manner, reading: observable(nothing), token: 0, missed: 0, watchdog: undefined };
  const { reading } = state;
  return {
    reading,
    read: (sentences) => begin(state, { sentences, at: 0 }),
    pause: () => {
      if (reading.read().status === 'speaking') silence(state, 'paused');
    },
    goOn: () => begin(state, reading.read()),
    back: () => begin(state, { ...reading.read(), at: Math.max(0, reading.read().at - 1) }),
    stop: () => {
      silence(state, 'silent');
      reading.set(nothing);
    },
  };
}

function begin(state: State, { sentences, at }: Pick<Reading, 'sentences' | 'at'>): void {
  state.token += 1;
  // What another page, or this one before a reload, left in the queue is not said.
  state.engine.cancel();
  state.missed = 0;
  say(state, { status: 'speaking', sentences, at, unheard: 0 });
}

function silence(state: State, status: Reading['status']): void {
  state.token += 1;
  clearTimeout(state.watchdog);
  state.engine.cancel();
  state.reading.set({ ...state.reading.read(), status });
}

function say(state: State, reading: Reading): void {
  const { engine, manner } = state;
  const sentence = reading.sentences[reading.at];
  const how = manner();
  state.token += 1;
  clearTimeout(state.watchdog);
  if (sentence === undefined) return state.reading.set({ ...reading, status: 'done', at: 0 });
  if (how === null) return state.reading.set({ ...reading, status: 'no-voice' });
  const { token } = state;
  state.reading.set(reading);
  // Whoever watches may have begun something else.
  if (token !== state.token) return;
  state.watchdog = setTimeout(() => hears(state, 'missed'), longestFor(sentence.said, how.rate));
  engine.say({ ...how, text: sentence.said }, (outcome) => {
    if (token === state.token) hears(state, outcome);
  });
}

/** After one sentence without an end the next is tried; after two, words say that the voice stopped. */
function hears(state: State, outcome: Outcome | 'missed'): void {
  const reading = state.reading.read();
  if (outcome === 'other-hand') return silence(state, 'paused');
  if (outcome === 'no-voice') return silence(state, 'no-voice');
  const { unheard } = reading;
  if (outcome === 'ended') state.missed = 0;
  else {
    state.missed += 1;
    if (state.missed > 1) return silence(state, 'stopped');
    state.token += 1;
    state.engine.cancel();
  }
  say(state, { ...reading, at: reading.at + 1, unheard: outcome === 'ended' ? unheard : unheard + 1 });
}

/** Milliseconds after which no end will come any more. */
function longestFor(text: string, rate: number): number {
  return 3000 + (150 * text.length) / rate;
}
