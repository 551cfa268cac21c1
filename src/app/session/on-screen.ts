import { placeOf } from '../../machine/place.ts';
import { keepsNothing } from '../keeping/keep-nothing.ts';
import { keepJournal } from '../keeping/keeper.ts';
import type { Keeper } from '../keeping/keeper.ts';
import type { HeldJournal } from '../keeping/waiting-signs.ts';
import { followJournal } from './carried-on.ts';
import { hasBegun, moveOn, showLatest } from './session-state.ts';
import type { SessionState } from './session-state.ts';

/** Begins a new interview, and leaves what is kept as it is. */
export function begin(state: SessionState): void {
  putOnScreen(state, state.newId(), { kept: [], waiting: [] });
}

/** Another interview takes the place of the one on screen, which goes on being written. */
export function putOnScreen(state: SessionState, interview: string, held: HeldJournal): void {
  state.turn += 1;
  if (state.keeper?.waits() === true) state.earlierKeepers.add(state.keeper);
  state.interview = interview;
  state.keeping.set({ nothing: keepsNothing(), waiting: null });
  state.keeper = keepsNothing() ? null : keeperFor(state, held);
  const journal = state.keeper?.journal() ?? [...held.kept, ...held.waiting];
  moveOn(state, { type: 'OPEN', journal });
  showLatest(state);
}

/** Another tab has deleted this interview. What to do in an emergency stays on screen, and nothing else does. */
export function endFromElsewhere(state: SessionState): void {
  if (state.keeper === null || !hasBegun(state.latest)) return;
  state.keeper.drop();
  state.keeper = null;
  state.onNotice('clearedElsewhere');
  if (placeOf(state.latest) === 'call-now') return state.keeping.set({ nothing: false, waiting: null });
  begin(state);
  state.elsewhere.set('ended');
}

/** From now on nothing is kept; or the interview on screen is kept again, from its first answer on. */
export function setNothingKept(state: SessionState, nothing: boolean): void {
  if (nothing) {
    state.keeper?.drop();
    state.keeper = null;
    state.signs.forget();
  }
  state.keeping.set({ nothing, waiting: null });
  if (nothing || state.keeper !== null) return;
  state.keeper = keeperFor(state, { kept: [], waiting: state.latest.context.journal });
}

/** Keeps the interview on screen. Once another one is there, it goes on writing and says nothing to the page. */
function keeperFor(state: SessionState, { kept, waiting }: HeldJournal): Keeper {
  const { interview, store, signs, tabs, language } = state;
  const clearings = tabs.clearings();
  const isOnScreen = (): boolean => state.interview === interview;
  return keepJournal({
    interview,
    kept,
    waiting,
    store,
    signs,
    language,
    isWanted: () => tabs.clearings() === clearings && !keepsNothing(),
    onJournal: (journal) => isOnScreen() && followJournal(state, journal),
    onWritten: () => tabs.tellChanged(interview),
    onGone: () => isOnScreen() && (keepsNothing() ? setNothingKept(state, true) : endFromElsewhere(state)),
    onWaiting: (why) => isOnScreen() && state.keeping.set({ nothing: false, waiting: why }),
  });
}
