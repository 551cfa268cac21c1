import type { Journal } from '../../machine/journal.ts';
import { placeOf } from '../../machine/place.ts';
import { limits, within } from '../keeping/within.ts';
import { bringIn } from './open.ts';
import type { SessionState } from './session-state.ts';

/** An interview that begins with what was received takes the place of the one on screen. */
export async function receive(state: SessionState, journal: Journal): Promise<void> {
  bringIn(state, journal);
  const patience = placeOf(state.latest) === 'call-now' ? limits.call : limits.step;
  await within(patience, state.keeper?.settled() ?? Promise.resolve(), undefined);
}
