import { placeOf } from '../../machine/place.ts';
import type { KeptInterview } from '../keeping/database.ts';
import { keepsNothing } from '../keeping/keep-nothing.ts';
import type { TabInterview } from '../keeping/tab-interview.ts';
import type { Notice } from '../notice.ts';
import { observable } from '../observable.ts';
import type { Observable } from '../observable.ts';
import type { Session } from '../session.ts';
import type { EntryState } from './entry-state.ts';
import { interviewIn } from './entry-state.ts';
import { pushEntry, pushEntryAfterPaint, replaceEntry } from './history-entries.ts';

/** Interviews that are kept here: the one to go on with, and how many there are besides. */
export interface Offer {
  readonly interview: KeptInterview;
  readonly others: number;
}

/** What the page shows, besides the place in the interview. */
export interface Shown {
  /** The start page is shown, whatever the interview has come to. */
  readonly atStart: boolean;
  /** What is kept has been looked at: until then the start page stands there as it came. */
  readonly arrived: boolean;
  /** Counts the steps: focus, scroll and title follow each. */
  readonly step: number;
  readonly offer: Offer | null;
}

export interface PageSurroundings {
  readonly session: Session;
  readonly tab: TabInterview;
  readonly notices: Observable<Notice | null>;
}

/** What is on the page, and in the address bar with it: the start page, or the place where the interview stands. */
export class PageView {
  readonly shown = observable<Shown>({ atStart: true, arrived: false, step: 0, offer: null });
  private readonly around: PageSurroundings;
  /** The interview that the person has been in since this page was loaded. */
  private entered: string | null = null;

  constructor(around: PageSurroundings) {
    this.around = around;
  }

  /** Has the person come back to the start page from the interview that is still there? */
  get isBack(): boolean {
    return this.isIn(this.around.session.interview);
  }

  /** Has the person been in this interview last? */
  isIn(interview: string | null): boolean {
    return this.entered !== null && this.entered === interview;
  }

  /** Shows the place where the interview stands, in the present entry of the history or in one of its own. */
  showPlace(entry: 'push' | 'replace'): void {
    const { session, tab } = this.around;
    const { interview, isKept } = session;
    const snapshot = session.shown.read();
    this.entered = interview;
    tab.set(isKept ? interview : null);
    const state: EntryState = { interview, manner: snapshot.context.manner, place: placeOf(snapshot) };
    if (entry === 'push') pushEntryAfterPaint(state, isKept);
    else replaceEntry(state);
    this.show({ atStart: false });
  }

  /** Shows the start page. It is more than one step where it stands in the place of another page: the focus goes there. */
  showStart(steps = 1): void {
    this.show({ atStart: true }, steps);
    void this.offerKept();
  }

  /** The start page in the place of what was asked for, and why. */
  showStartInstead(why: Notice): void {
    const { tab, notices } = this.around;
    // What has been said already matters more than that the address leads nowhere.
    if (why !== 'unknownAddress' || notices.read() === null) notices.set(why);
    tab.set(null);
    replaceEntry(startOf(''));
    this.showStart(2);
  }

  /** To the start page, with nothing on it of what is being cleared. Comes when that is done. */
  async showCleared(clearing: () => Promise<void>): Promise<void> {
    this.around.tab.set(null);
    this.entered = null;
    pushEntry(startOf(''));
    this.shown.set({ ...this.shown.read(), offer: null });
    const cleared = clearing();
    this.showStart();
    await cleared;
    await this.offerKept();
  }

  private show(what: Pick<Shown, 'atStart'>, steps = 1): void {
    document.documentElement.classList.remove('is-arriving');
    const { step, offer } = this.shown.read();
    this.shown.set({ ...what, offer, arrived: true, step: step + steps });
  }

  /** Never a guess: this tab's own interview, else the latest, told with its date and who answered. */
  private async offerKept(): Promise<void> {
    const { session, tab } = this.around;
    const own = interviewIn(history.state) ?? tab.read();
    const kept = keepsNothing() ? [] : await session.kept();
    const interview = kept.find(({ id }) => id === own) ?? kept.at(-1);
    const offer = interview === undefined ? null : { interview, others: kept.length - 1 };
    this.shown.set({ ...this.shown.read(), offer });
  }
}

/** The entry of the start page, which belongs to this interview: Back to it changes the first answer. */
export function startOf(interview: string): EntryState {
  return { interview, manner: 'onward', place: 'start' };
}
