import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { listKept } from './open.ts';
import { putOnScreen } from './on-screen.ts';
import type { SessionState } from './session-state.ts';

/** Puts an interview that comes from elsewhere on screen. It is kept beside all others, under an id of its own. */
export function bringIn(state: SessionState, journal: Journal): void {
  const held = { kept: [], waiting: journal };
  putOnScreen(state, state.newId(), held);
  if (state.keeper !== null) state.signs.hold(state.interview, held);
}

/** The id of an interview on this device in which all of this stands. Null: there is none, or it cannot be told. */
export async function sameKept(state: SessionState, journal: Journal): Promise<string | null> {
  for (const { id } of await listKept(state)) {
    const loaded = await state.store.load(id);
    if (loaded.kind === 'read' && holds(loaded.journal, journal)) return id;
  }
  return null;
}

function holds(all: Journal, part: Journal): boolean {
  const there = new Set(all.map(nameOf));
  return part.every((entry) => entry.event.kind === 'unreadable' || there.has(nameOf(entry)));
}

function nameOf({ at, event }: JournalEntry): string {
  return `${at} ${JSON.stringify(event)}`;
}
