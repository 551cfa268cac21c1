import { hadSeen, isSameEntry } from '../../machine/journal.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Appended, Store, Trouble } from './store.ts';
import type { WaitingSigns } from './waiting-signs.ts';
import { limits } from './within.ts';

/** Keeps the journal of one interview: it is written as it grows, tried again when that fails, and united with what other tabs write. */
export interface Keeper {
  readonly interview: string;
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

export interface KeeperSurroundings {
  readonly interview: string;
  readonly kept: Journal;
  /** Entries that an earlier page could not write any more. */
  readonly waiting: Journal;
  readonly store: Store;
  readonly signs: WaitingSigns;
  readonly language: string;
  readonly isWanted: () => boolean;
  /** The journal is another one than before. `byOthers`: another tab has written in it. */
  readonly onJournal: (journal: Journal, byOthers: boolean) => void;
  readonly onWritten: () => void;
  /** The interview was deleted elsewhere. */
  readonly onGone: () => void;
  /** Something waits, and why; or nothing waits any more. */
  readonly onWaiting: (why: Trouble | null) => void;
}

const firstPause = 1000;
const longestPause = 30_000;

export function keepJournal(around: KeeperSurroundings): Keeper {
  const { interview, store, signs, language, onJournal, onWaiting } = around;
  let kept: Journal = around.kept;
  let waiting: Journal = around.waiting.filter((entry) => !kept.some((one) => isSameEntry(one, entry)));
  let dropped = false;
  let running: Promise<void> | null = null;
  let pause = firstPause;
  let again: ReturnType<typeof setTimeout> | undefined;
  let unsaid: ReturnType<typeof setTimeout> | undefined;

  const isWanted = (): boolean => !dropped && around.isWanted();
  const journal = (): Journal => [...kept, ...waiting];

  function write(): Promise<void> {
    clearTimeout(again);
    running ??= writeAll().finally(() => (running = null));
    return running;
  }

  async function writeAll(): Promise<void> {
    unsaid ??= setTimeout(() => onWaiting('slow'), limits.unsaid);
    while (waiting.length > 0) {
      const batch = waiting;
      const appended = await store.append({ id: interview, entries: batch, seen: kept.length - 1, language, isWanted });
      if (dropped || !take(batch, appended)) return;
    }
  }

  /** Takes over what has become of a batch. Was it written? */
  function take(batch: Journal, appended: Appended): boolean {
    if (appended.kind === 'gone') {
      drop();
      around.onGone();
      return false;
    }
    if (appended.kind === 'failed') {
      tryLater(appended.why);
      return false;
    }
    const others = appended.missed.filter((entry) => !batch.some((one) => isSameEntry(one, entry)));
    const left = waiting.slice(batch.length);
    waiting = others.length === 0 ? left : hadSeen(left, kept.length - 1);
    kept = [...kept, ...appended.missed, ...appended.written];
    written();
    if (others.length > 0) onJournal(journal(), true);
    return true;
  }

  function written(): void {
    pause = firstPause;
    around.onWritten();
    if (waiting.length > 0) return signs.hold(interview, { kept, waiting });
    quiet();
    signs.forget(interview);
    onWaiting(null);
  }

  function quiet(): void {
    clearTimeout(unsaid);
    unsaid = undefined;
  }

  function tryLater(why: Trouble): void {
    quiet();
    onWaiting(why);
    // A browser that forbids it, or a newer version, does not change its mind while the page is open.
    if (why === 'forbidden' || why === 'newer') return;
    again = setTimeout(() => void write(), pause);
    pause = Math.min(pause * 2, longestPause);
  }

  function drop(): void {
    dropped = true;
    clearTimeout(again);
    quiet();
    signs.forget(interview);
  }

  async function catchUp(): Promise<void> {
    if (waiting.length > 0) return write();
    if (kept.length === 0 || dropped) return;
    const before = kept;
    const loaded = await store.load(interview, before.length);
    // A write that has been begun meanwhile brings the same, and counts on what was kept before.
    if (dropped || running !== null || kept !== before) return;
    if (loaded.kind === 'gone') {
      drop();
      around.onGone();
    }
    if (loaded.kind !== 'read' || loaded.journal.length === 0) return;
    kept = [...kept, ...loaded.journal];
    waiting = hadSeen(waiting, before.length - 1);
    onJournal(journal(), true);
  }

  if (waiting.length > 0) void write();
  return {
    interview,
    journal,
    waits: () => waiting.length > 0,
    add: (entries) => {
      if (entries.length === 0) return;
      waiting = [...waiting, ...entries];
      signs.hold(interview, { kept, waiting });
      void write();
    },
    settled: async () => void (waiting.length > 0 && (await write())),
    catchUp,
    drop,
  };
}
