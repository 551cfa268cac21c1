import { codeReceived } from '../../exchange/code/received-journal.ts';
import type { Journal } from '../../machine/journal.ts';
import { placeOf } from '../../machine/place.ts';
import { limits, within } from '../keeping/within.ts';
import { bringIn, listKept } from './open.ts';
import type { SessionState } from './session-state.ts';

/** An interview that begins with what was received takes the place of the one on screen. */
export async function receive(state: SessionState, journal: Journal): Promise<void> {
  bringIn(state, journal);
  const patience = placeOf(state.latest) === 'call-now' ? limits.call : limits.step;
  await within(patience, state.keeper?.settled() ?? Promise.resolve(), undefined);
}

/** The interview that began with this code: the one on screen, or one that is kept here. */
export async function interviewWithCode(state: SessionState, code: string): Promise<string | null> {
  if (codeReceived(state.latest.context.journal) === code) return state.interview;
  for (const { id } of await listKept(state)) {
    const loaded = await within(limits.read, state.store.load(id), null);
    if (loaded?.kind === 'read' && codeReceived(loaded.journal) === code) return id;
  }
  return null;
}
