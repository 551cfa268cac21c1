import { slow } from '../keeping/store.ts';
import type { Failed, Removed } from '../keeping/store.ts';
import { limits, within } from '../keeping/within.ts';
import { begin, setNothingKept } from './on-screen.ts';
import type { SessionState } from './session-state.ts';

/** Deletes the interview on screen, or every one that is kept on this device, and begins anew. */
export async function clear(state: SessionState, which: 'this' | 'all'): Promise<void> {
  const { interview, keeper, earlierKeepers, store, signs, tabs } = state;
  keeper?.drop();
  signs.forget(which === 'this' ? interview : undefined);
  if (which === 'all') tabs.tellCleared();
  for (const earlier of which === 'all' ? earlierKeepers : []) earlier.drop();
  begin(state);
  const isDone = await isDeleted(state, async () => (which === 'this' ? store.remove(interview) : store.clear()));
  tabs.tellChanged(interview);
  if (isDone) state.onNotice('cleared');
}

/** Deletes what is kept and keeps nothing from now on; or keeps this interview again. */
export async function keepNothing(state: SessionState, nothing: boolean): Promise<void> {
  setNothingKept(state, nothing);
  if (nothing) await isDeleted(state, async () => state.store.clear());
}

/** Deletes, and says so when that takes long or cannot be done. A disk that does not answer is asked again and again. */
async function isDeleted({ onNotice }: SessionState, remove: () => Promise<Removed | Failed>): Promise<boolean> {
  let removed = await within(limits.clear, remove(), slow);
  if (removed.kind === 'failed') onNotice('notCleared');
  while (removed.kind === 'failed' && removed.why === 'slow') removed = await remove();
  return removed.kind === 'removed';
}
