import type { Journal } from '../../machine/journal.ts';
import { readOthers } from './keeper-reads.ts';
import { drop, isWaiting, journalOf, newKeeperState } from './keeper-state.ts';
import type { KeeperState, KeeperSurroundings } from './keeper-state.ts';
import { write } from './keeper-writes.ts';

/** Keeps the journal of one interview: it is written as it grows, tried again when that fails, and united with what other tabs write. */
export interface Keeper {
  /** In the order of the store; what still waits to be written stands last. */
  readonly journal: () => Journal;
  readonly waits: () => boolean;
  readonly add: (entries: Journal) => void;
  /** Comes when nothing waits any more, or when what waits cannot be written for now. */
  readonly settled: () => Promise<void>;
  /** Reads what other tabs have written. */
  readonly catchUp: () => Promise<void>;
  /** From now on nothing is written, not even what was begun. */
  readonly drop: () => void;
}

/** A keeper that begins at once with what an earlier page could not write any more. */
export function keepJournal(around: KeeperSurroundings): Keeper {
  const state = newKeeperState(around);
  if (isWaiting(state)) void write(state);
  return {
    journal: () => journalOf(state),
    waits: () => isWaiting(state),
    add: (entries) => add(state, entries),
    settled: async () => void (isWaiting(state) && (await write(state))),
    catchUp: async () => (isWaiting(state) ? write(state) : readOthers(state)),
    drop: () => drop(state),
  };
}

function add(state: KeeperState, entries: Journal): void {
  if (entries.length === 0) return;
  state.waiting = [...state.waiting, ...entries];
  state.signs.hold(state.interview, state);
  void write(state);
}
