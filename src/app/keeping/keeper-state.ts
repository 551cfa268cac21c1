import { isSameEntry } from '../../machine/journal.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Store, Trouble } from './store.ts';
import type { WaitingSigns } from './waiting-signs.ts';

export interface KeeperSurroundings {
  readonly interview: string;
  readonly kept: Journal;
  /** Entries that an earlier page could not write any more. */
  readonly waiting: Journal;
  readonly store: Store;
  readonly signs: WaitingSigns;
  readonly language: string;
  readonly isWanted: () => boolean;
  /** Another tab has written in the journal. */
  readonly onJournal: (journal: Journal) => void;
  readonly onWritten: () => void;
  /** The interview was deleted elsewhere. */
  readonly onGone: () => void;
  /** Something waits, and why; or nothing waits any more. */
  readonly onWaiting: (why: Trouble | null) => void;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** What a keeper remembers. */
export interface KeeperState extends Omit<KeeperSurroundings, 'kept' | 'waiting'> {
  /** What the store has acknowledged. */
  kept: Journal;
  /** What is not written yet. */
  waiting: Journal;
  dropped: boolean;
  /** The writing that goes on at present. */
  writing: Promise<void> | null;
  /** Milliseconds before it is tried again. */
  pause: number;
  again?: Timer;
  /** Says that writing takes long. */
  unsaid?: Timer;
}

/** Milliseconds before the first further attempt. */
export const firstPause = 1000;

export function newKeeperState(around: KeeperSurroundings): KeeperState {
  return {
    ...around,
    waiting: around.waiting.filter((entry) => !around.kept.some((one) => isSameEntry(one, entry))),
    dropped: false,
    writing: null,
    pause: firstPause,
  };
}

export function journalOf({ kept, waiting }: KeeperState): Journal {
  return [...kept, ...waiting];
}

export function isWaiting({ waiting }: KeeperState): boolean {
  return waiting.length > 0;
}

/** Nothing is to be said of writing that takes long: it is done, or something else is said. */
export function stopTimingWrite(state: KeeperState): void {
  clearTimeout(state.unsaid);
  state.unsaid = undefined;
}

/** From now on nothing is written, not even what was begun. */
export function drop(state: KeeperState): void {
  state.dropped = true;
  clearTimeout(state.again);
  stopTimingWrite(state);
  state.signs.forget(state.interview);
}

/** The store no longer has the interview. */
export function endAsGone(state: KeeperState): void {
  drop(state);
  state.onGone();
}
