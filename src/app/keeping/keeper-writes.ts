import { hadSeen, isSameEntry } from '../../machine/journal.ts';
import type { Journal } from '../../machine/journal.ts';
import { endAsGone, firstPause, isWaiting, journalOf, stopTimingWrite } from './keeper-state.ts';
import type { KeeperState } from './keeper-state.ts';
import type { Appended, Trouble } from './store.ts';
import { limits } from './within.ts';

const longestPause = 30_000;

/** Writes what waits. Comes when nothing waits any more, or when it has to be tried again later. */
export function write(state: KeeperState): Promise<void> {
  clearTimeout(state.again);
  state.writing ??= writeAll(state).finally(() => (state.writing = null));
  return state.writing;
}

async function writeAll(state: KeeperState): Promise<void> {
  const { interview, store, language, isWanted, onWaiting } = state;
  state.unsaid ??= setTimeout(() => onWaiting('slow'), limits.unsaid);
  while (isWaiting(state)) {
    const entries = state.waiting;
    const appended = await store.append({
      id: interview,
      entries,
      seen: state.kept.length - 1,
      language,
      isWanted: () => !state.dropped && isWanted(),
    });
    if (state.dropped || !isWritten(state, entries, appended)) return;
  }
}

/** Takes over what has become of these entries. Were they written? */
function isWritten(state: KeeperState, entries: Journal, appended: Appended): boolean {
  if (appended.kind === 'kept') takeOver(state, entries, appended);
  if (appended.kind === 'gone') endAsGone(state);
  if (appended.kind === 'failed') tryLater(state, appended.why);
  return appended.kind === 'kept';
}

function takeOver(state: KeeperState, entries: Journal, appended: Extract<Appended, { kind: 'kept' }>): void {
  const { kept } = state;
  const { missed, written } = appended;
  const others = missed.filter((entry) => !entries.some((one) => isSameEntry(one, entry)));
  const left = state.waiting.slice(entries.length);
  state.waiting = others.length === 0 ? left : hadSeen(left, kept.length - 1);
  state.kept = [...kept, ...missed, ...written];
  tellWritten(state);
  if (others.length > 0) state.onJournal(journalOf(state));
}

function tellWritten(state: KeeperState): void {
  const { interview, signs } = state;
  state.pause = firstPause;
  state.onWritten();
  if (isWaiting(state)) return signs.hold(interview, state);
  stopTimingWrite(state);
  signs.forget(interview);
  state.onWaiting(null);
}

function tryLater(state: KeeperState, why: Trouble): void {
  stopTimingWrite(state);
  state.onWaiting(why);
  // A browser that forbids it, or a newer version, does not change its mind while the page is open.
  if (why === 'forbidden' || why === 'newer') return;
  state.again = setTimeout(() => void write(state), state.pause);
  state.pause = Math.min(state.pause * 2, longestPause);
}
