import { mayGoTo } from '../../machine/walk.ts';
import type { Target } from '../../machine/walk.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Deed } from '../deed.ts';
import type { KeptInterview } from '../keeping/database.ts';
import type { Loaded } from '../keeping/store.ts';
import { keepsNothing } from '../keeping/keep-nothing.ts';
import type { Observable } from '../observable.ts';
import { clear, keepNothing } from './clear.ts';
import { begin, endFromElsewhere, setNothingKept } from './on-screen.ts';
import { bringIn, find, listKept, open } from './open.ts';
import type { Opened } from './open.ts';
import { doDeed } from './press.ts';
import { receive } from './receive.ts';
import { afterDeed, hasBegun, newSessionState } from './session-state.ts';
import type { SessionState, Snapshot } from './session-state.ts';
import type { Keeping, SessionSurroundings } from './surroundings.ts';

/** One interview on screen, and what is kept of it. */
export interface Session {
  /** What is on screen. It follows the interview as soon as what is new in it is kept, or when the limit of waiting is reached. */
  readonly shown: Observable<Snapshot>;
  readonly keeping: Observable<Keeping>;
  /** What another tab has last done to the interview on screen: carried it on, so that something else is shown; or ended it. */
  readonly elsewhere: Observable<'carried-on' | 'ended' | null>;
  /** The random id of the interview on screen. */
  readonly interview: string;
  /** Where it and the others are kept, for the list of them. */
  readonly shelf: Pick<SessionSurroundings, 'store' | 'tabs' | 'signs' | 'now' | 'newId' | 'language'>;
  /** Counts what other tabs have said that they did, to whichever interview. */
  readonly heard: Observable<number>;
  /** Is this interview kept, or meant to be? What is not leaves no trace of its id either. */
  readonly isKept: boolean;
  /** Are there answers that are kept nowhere but on this page? */
  readonly onlyHere: () => boolean;
  /**
   * Does the deed, writes what it adds, and shows what comes of it: once it is kept, or when waiting has reached its limit.
   * `together` takes that step, and may do more in the same breath. A press counts once: while one is being done no other is.
   */
  readonly does: (deed: Deed, together?: (step: () => void) => void) => Promise<void>;
  /** May the person go there, at this time? */
  readonly mayGoTo: (target: Target) => boolean;
  /** Comes when no press is being done. */
  readonly idle: () => Promise<void>;
  /**
   * Does once what each step does, while nobody waits: a walk of which nothing is kept, and a write of nothing. The first time
   * takes a browser several times as long.
   */
  readonly warmUp: () => Promise<void>;
  /** Begins a new interview, and leaves what is kept as it is. */
  readonly begin: () => void;
  /** Puts the interview with this id on screen: that one, or none. */
  readonly open: (id: string) => Promise<Opened>;
  /** Puts an interview that comes from elsewhere on screen, and keeps it beside all others. */
  readonly bringIn: (journal: Journal) => void;
  /** What is kept of the interview with this id: it does not come on screen. */
  readonly load: (id: string) => Promise<Loaded>;
  /** Begins an interview with what was received, in the place of the one on screen. Comes when it is kept, or may no longer be waited for. */
  readonly receive: (journal: Journal) => Promise<void>;
  /** The id of the interview of which this is so, if it is on this device. */
  readonly find: (isIt: (journal: Journal) => boolean) => Promise<string | null>;
  /** The interviews that are kept on this device, the latest last; none where that cannot be told in time. */
  readonly kept: () => Promise<readonly KeptInterview[]>;
  /** Brings the page up to date with what other tabs have done. */
  readonly catchUp: () => Promise<void>;
  /** Deletes this interview, or every one that is kept on this device, and begins anew. */
  readonly clear: (which: 'this' | 'all') => Promise<void>;
  /** Deletes what is kept and keeps nothing from now on; or keeps this interview again. */
  readonly keepNothing: (nothing: boolean) => Promise<void>;
}

/** A session that begins with a new interview, and hears what other tabs do. */
export function createSession(around: SessionSurroundings): Session {
  const state = newSessionState(around);
  const { shown, keeping, elsewhere } = state;
  hearOtherTabs(state);
  return {
    shown,
    keeping,
    elsewhere,
    shelf: around,
    heard: state.heard,
    get interview() {
      return state.interview;
    },
    get isKept() {
      return state.keeper !== null;
    },
    onlyHere: () => isOnlyHere(state),
    does: async (deed, together) => doDeed(state, deed, together),
    mayGoTo: (target) => mayGoTo({ ...shown.read().context, now: around.now() }, target),
    idle: async () => void (await state.press),
    warmUp: async () => warmUp(state),
    begin: () => begin(state),
    open: async (id) => open(state, id),
    bringIn: (journal) => bringIn(state, journal),
    load: async (id) => state.store.load(id),
    receive: async (journal) => receive(state, journal),
    find: async (isIt) => find(state, isIt),
    kept: async () => listKept(state),
    catchUp: async () => catchUp(state),
    clear: async (which) => clear(state, which),
    keepNothing: async (nothing) => keepNothing(state, nothing),
  };
}

function hearOtherTabs(state: SessionState): void {
  const hear = (): void => state.heard.set(state.heard.read() + 1);
  state.tabs.listen({
    changed: (interview) => {
      hear();
      if (interview === state.interview) void catchUp(state);
    },
    cleared: () => {
      endFromElsewhere(state);
      hear();
    },
    keepsNothing: (nothing) => setNothingKept(state, nothing),
  });
}

function isOnlyHere({ keeping, latest, keeper, earlierKeepers }: SessionState): boolean {
  const { nothing, waiting } = keeping.read();
  const isHere = hasBegun(latest) && (nothing || waiting !== null || keeper === null);
  return isHere || [...earlierKeepers].some((earlier) => earlier.waits());
}

async function warmUp(state: SessionState): Promise<void> {
  afterDeed(state, { type: 'ANSWER', question: 'respondent', answer: 'self' });
  if (!keepsNothing()) await state.store.warmUp();
}

async function catchUp(state: SessionState): Promise<void> {
  if (keepsNothing() !== state.keeping.read().nothing) setNothingKept(state, keepsNothing());
  await state.keeper?.catchUp();
}
