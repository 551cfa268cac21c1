import { hadSeen } from '../../machine/journal.ts';
import { endAsGone, journalOf } from './keeper-state.ts';
import type { KeeperState } from './keeper-state.ts';

/** Reads what other tabs have written behind what is kept. */
export async function readOthers(state: KeeperState): Promise<void> {
  const { kept } = state;
  if (kept.length === 0 || state.dropped) return;
  const loaded = await state.store.load(state.interview, kept.length);
  // A write that has been begun meanwhile brings the same, and counts on what was kept before.
  if (state.dropped || state.writing !== null || state.kept !== kept) return;
  if (loaded.kind === 'gone') endAsGone(state);
  if (loaded.kind !== 'read' || loaded.journal.length === 0) return;
  state.kept = [...kept, ...loaded.journal];
  state.waiting = hadSeen(state.waiting, kept.length - 1);
  state.onJournal(journalOf(state));
}
