import type { Journal } from '../../machine/journal.ts';
import type { KeptInterview } from '../keeping/database.ts';
import { slow } from '../keeping/store.ts';
import { limits, within } from '../keeping/within.ts';
import { putOnScreen } from './on-screen.ts';
import type { SessionState } from './session-state.ts';

/** What came of opening an interview. `overtaken`: another one has come on screen meanwhile. */
export type Opened = 'opened' | 'gone' | 'unreachable' | 'newer' | 'overtaken';

/** Puts the interview with this id on screen: that one, or none. */
export async function open(state: SessionState, id: string): Promise<Opened> {
  const { store, signs } = state;
  const turn = ++state.turn;
  const held = signs.read(id);
  const loaded = await within(limits.read, store.load(id), slow);
  if (turn !== state.turn) return 'overtaken';
  if (loaded.kind === 'newer') return 'newer';
  if (loaded.kind === 'failed' && held.waiting.length === 0) return 'unreachable';
  const kept = loaded.kind === 'read' ? loaded.journal : held.kept;
  if (loaded.kind === 'gone' || kept.length + held.waiting.length === 0) return 'gone';
  putOnScreen(state, id, { kept, waiting: held.waiting });
  if (kept.some(({ event }) => event.kind === 'unreadable')) state.onNotice('damagedSave');
  return 'opened';
}

/** Puts an interview that comes from elsewhere on screen. It is kept beside all others, under an id of its own. */
export function bringIn(state: SessionState, journal: Journal): void {
  const held = { kept: [], waiting: journal };
  putOnScreen(state, state.newId(), held);
  if (state.keeper !== null) state.signs.hold(state.interview, held);
}

/** The interviews that are kept on this device, the latest last; none where that cannot be told in time. */
export async function listKept({ store }: SessionState): Promise<readonly KeptInterview[]> {
  const listed = await within(limits.read, store.list(), null);
  return listed?.kind === 'listed' ? listed.interviews : [];
}

/** The id of the interview of which this is so: of the one on screen, or of one that is kept here. Null: of none, or it cannot be told. */
export async function find(state: SessionState, isIt: (journal: Journal) => boolean): Promise<string | null> {
  if (isIt(state.latest.context.journal)) return state.interview;
  for (const { id } of await listKept(state)) {
    const loaded = await within(limits.read, state.store.load(id), null);
    if (loaded?.kind === 'read' && isIt(loaded.journal)) return id;
  }
  return null;
}
