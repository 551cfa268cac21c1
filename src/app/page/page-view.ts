import { placeOf } from '../../machine/place.ts';
import type { TabInterview } from '../keeping/tab-interview.ts';
import type { Notice } from '../notice.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import type { Session } from '../session/session.ts';
import type { EntryState, Instead } from './entry-state.ts';
import { startOf } from './entry-state.ts';
import { keptOffer } from './kept-offer.ts';
import type { Shown } from './shown.ts';
import { pushEntry, pushEntryAfterPaint, replaceEntry } from './history-entries.ts';

export interface PageSurroundings {
  readonly session: Session;
  readonly tab: TabInterview;
  readonly notices: Observable<Notice | null>;
}

/** What is on the page, and in the address bar with it: the start page, or the place where the interview stands. */
export interface PageView {
  readonly shown: Observable<Shown>;
  /** Has the person come back to the start page from the interview that is still there? */
  readonly isBack: boolean;
  /** Has the person been in this interview last? */
  readonly isIn: (interview: string | null) => boolean;
  /** Shows the place where the interview stands, in the present entry of the history or in one of its own. */
  readonly showPlace: (entry: 'push' | 'replace', view?: 'screen' | 'sheet') => void;
  readonly showStart: () => void;
  /** The list of the interviews, in the present entry of the history or in one of its own. */
  readonly showList: (entry: 'push' | 'replace') => void;
  /** Where a code is read; `text`: what may hold one already. */
  readonly showReceive: (text: string) => void;
  /** The start page as for somebody who comes to it anew. */
  readonly showHome: () => void;
  /** The start page in the place of what was asked for, and why. */
  readonly showStartInstead: (why: Notice) => void;
  /** To the start page, with nothing on it of what is being cleared. Comes when that is done. */
  readonly showCleared: (clearing: () => Promise<void>) => Promise<void>;
}

/** A page and all that it is made from. */
export interface Page extends PageSurroundings {
  readonly view: PageView;
}

interface ViewState extends PageSurroundings {
  readonly shown: Observable<Shown>;
  /** The interview that the person has been in since this page was loaded. */
  entered: string | null;
}

/** The page as it came: the start page, until what is kept has been looked at. */
export function createPageView(around: PageSurroundings): PageView {
  const shown = observable<Shown>({ atStart: true, instead: null, received: '', arrived: false, step: 0, offer: null });
  const state: ViewState = { ...around, shown, entered: null };
  const isIn = (interview: string | null): boolean => state.entered !== null && state.entered === interview;
  return {
    shown,
    get isBack() {
      return isIn(around.session.interview);
    },
    isIn,
    showPlace: (entry, view = 'screen') => showPlace(state, entry, view),
    showStart: () => showStart(state),
    showList: (entry) => showList(state, entry),
    showReceive: (text) => show(state, true, { steps: 2, instead: 'receive', received: text }),
    showHome: () => {
      state.entered = null;
      showStart(state);
    },
    showStartInstead: (why) => showStartInstead(state, why),
    showCleared: async (clearing) => showCleared(state, clearing),
  };
}

function showPlace(state: ViewState, entry: 'push' | 'replace', view: 'screen' | 'sheet'): void {
  const { session, tab } = state;
  const { interview, isKept } = session;
  const snapshot = session.shown.read();
  state.entered = interview;
  tab.set(isKept ? interview : null);
  const stands = placeOf(snapshot);
  const instead = view === 'sheet' && stands === 'summary' ? view : null;
  const entryState: EntryState = { interview, manner: snapshot.context.manner, place: instead ?? stands };
  if (entry === 'push') pushEntryAfterPaint(entryState, isKept);
  else replaceEntry(entryState);
  show(state, false, { instead });
}

/** It is more than one step where it stands in the place of another page: the focus goes there. */
function showStart(state: ViewState, steps = 1): void {
  show(state, true, { steps });
  void offerKept(state);
}

function showList(state: ViewState, entry: 'push' | 'replace'): void {
  const entryState: EntryState = { interview: state.session.interview, manner: 'onward', place: 'interviews' };
  if (entry === 'push') pushEntry(entryState);
  else replaceEntry(entryState);
  show(state, true, { instead: 'interviews' });
}

function showStartInstead(state: ViewState, why: Notice): void {
  const { tab, notices } = state;
  // What has been said already matters more than that the address leads nowhere.
  if (why !== 'unknownAddress' || notices.read() === null) notices.set(why);
  tab.set(null);
  replaceEntry(startOf(''));
  showStart(state, 2);
}

async function showCleared(state: ViewState, clearing: () => Promise<void>): Promise<void> {
  const { tab, shown } = state;
  tab.set(null);
  state.entered = null;
  pushEntry(startOf(''));
  shown.set({ ...shown.read(), offer: null });
  const cleared = clearing();
  showStart(state);
  await cleared;
  await offerKept(state);
}

interface Showing {
  readonly steps?: number;
  readonly instead?: Instead | null;
  readonly received?: string;
}

function show({ shown }: ViewState, atStart: boolean, showing: Showing): void {
  const { steps = 1, instead = null, received = '' } = showing;
  document.documentElement.classList.remove('is-arriving');
  const { step, offer } = shown.read();
  shown.set({ atStart, instead, received, offer, arrived: true, step: step + steps });
}

async function offerKept({ session, tab, shown }: ViewState): Promise<void> {
  const offer = await keptOffer(session, tab);
  // Nothing is drawn anew where there is nothing to offer, as at most first visits.
  if (offer !== null || shown.read().offer !== null) shown.set({ ...shown.read(), offer });
}
