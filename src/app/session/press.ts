import { movesNobody } from '../../machine/events.ts';
import { placeOf } from '../../machine/place.ts';
import { recordFor } from '../../machine/walk.ts';
import type { Deed } from '../deed.ts';
import { limits, within } from '../keeping/within.ts';
import { moveOn, showLatest } from './session-state.ts';
import type { SessionState } from './session-state.ts';

/** Does what was pressed. The page follows once that is kept, or when waiting has reached its limit. */
export async function doDeed(
  state: SessionState,
  deed: Deed,
  together: (step: () => void) => void = (step) => step(),
): Promise<void> {
  if (movesNobody(deed)) {
    addDeed(state, deed);
    return showLatest(state);
  }
  if (state.press !== null) return;
  const { turn } = state;
  state.press = keptOrLate(state, deed);
  await state.press;
  state.press = null;
  if (turn === state.turn) together(() => showLatest(state));
}

/** What the deed makes of the interview is on its way to the disk; comes when it has arrived, or may no longer be waited for. */
async function keptOrLate(state: SessionState, deed: Deed): Promise<void> {
  const hasAdded = addDeed(state, deed);
  const { latest, keeper } = state;
  const place = placeOf(latest);
  const { respondent } = recordFor(latest.context).route.live;
  const prepared = within(limits.prepare, state.prepare(place, respondent), undefined);
  const written = hasAdded ? keeper?.settled() : keeper?.catchUp();
  await within(place === 'call-now' ? limits.call : limits.step, Promise.all([written, prepared]), undefined);
}

/** Does the deed and begins to write what it adds. Does it add anything? */
function addDeed(state: SessionState, deed: Deed): boolean {
  const before = state.latest.context.journal.length;
  moveOn(state, deed);
  const added = state.latest.context.journal.slice(before);
  state.keeper?.add(added);
  return added.length > 0;
}
