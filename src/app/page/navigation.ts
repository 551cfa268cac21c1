import { flushSync } from 'react-dom';
import type { Target } from '../../machine/walk.ts';
import type { Deed } from '../deed.ts';
import type { Session } from '../session.ts';
import { requestIn } from './address.ts';
import type { Request } from './address.ts';
import { interviewIn, mannerIn } from './entry-state.ts';
import { comesTooFarBack, pushEntry, replaceEntry, settleHistory } from './history-entries.ts';
import { makeEntryLeft } from './left-entry.ts';
import { PageView, startOf } from './page-view.ts';
import type { Offer, PageSurroundings } from './page-view.ts';

/**
 * Ties the address bar to the chart. Back, Forward, a reload and an address typed by hand are requests;
 * the chart may refuse, and the address then follows the chart. Each entry of the history says whose answers it shows.
 */
export class Navigation {
  readonly view: PageView;
  private readonly session: Session;
  private readonly around: PageSurroundings;
  /** Counts the requests: an earlier one that is done later has been overtaken. */
  private following = 0;

  constructor(around: PageSurroundings) {
    this.view = new PageView(around);
    this.session = around.session;
    this.around = around;
  }

  /** Does what the address asks for, now and whenever it changes. Returns how to end this. */
  readonly listen = (): (() => void) => {
    const follow = (): void => {
      keepWords();
      if (!comesTooFarBack()) void this.follow();
    };
    const look = (): void => void this.lookAgain();
    // Each step begins at the top of its page, on the way back, too: else the browser scrolls to where it was left.
    history.scrollRestoration = 'manual';
    makeEntryLeft();
    void this.follow();
    const ends = [
      listenTo(window, 'popstate', follow),
      listenTo(document, 'visibilitychange', look),
      // A page that comes back as it was left knows nothing of what was done meanwhile.
      listenTo(window, 'pageshow', look),
      this.session.elsewhere.subscribe(() => this.followOtherTab()),
    ];
    return () => ends.forEach((end) => end());
  };

  /** Does something that may move the person on; where she is then is drawn once. The address follows when that is painted. */
  readonly move = async (deed: Deed): Promise<void> => {
    keepWords();
    settleHistory();
    await this.session.does(deed, (step) =>
      flushSync(() => {
        step();
        this.view.showPlace('push');
      }),
    );
  };

  /** An answer on the start page begins a new interview, unless the person has just come back from this one. */
  readonly begin = async (deed: Deed): Promise<void> => {
    if (!this.view.isIn(interviewIn(history.state))) {
      this.session.begin();
      // The entry of the start page belongs to the new one from now on, so that Back changes the answer in it.
      replaceEntry(startOf(this.session.interview));
    }
    this.around.notices.set(null);
    await this.move(deed);
  };

  /** Goes on with an interview that is kept. */
  readonly carryOn = async ({ interview }: Offer): Promise<void> => {
    const found = interview.id === this.session.interview ? 'opened' : await this.session.open(interview.id);
    if (found === 'overtaken') return;
    if (found !== 'opened') return this.view.showStartInstead(found === 'newer' ? 'newerSave' : found);
    replaceEntry(startOf(interview.id));
    await this.move({ type: 'GO_TO', target: null, manner: 'onward' });
  };

  readonly toStart = (): void => {
    pushEntry(startOf(this.session.interview));
    this.view.showStart();
  };

  readonly clear = async (which: 'this' | 'all'): Promise<void> =>
    this.view.showCleared(async () => this.session.clear(which));

  private async follow(): Promise<void> {
    const mine = (this.following += 1);
    await this.session.idle();
    const request = this.request();
    if (request === 'start') return this.view.showStart();
    const id = interviewIn(history.state) ?? this.around.tab.read();
    if (id === null || id === '') return this.view.showStartInstead('unknownAddress');
    if (id !== this.session.interview) {
      const found = await this.session.open(id);
      if (mine !== this.following || found === 'overtaken') return;
      if (found !== 'opened') return this.view.showStartInstead(found === 'newer' ? 'newerSave' : found);
    }
    await this.goTo(request, () => mine === this.following);
  }

  private async goTo(request: Exclude<Request, 'start'>, isLatest: () => boolean): Promise<void> {
    const { session, view } = this;
    const { notices } = this.around;
    if (session.shown.read().context.journal.length === 0) return view.showStartInstead('gone');
    const target = request === 'onward' || request === 'unknown' ? null : request;
    const refused = request === 'unknown' || (target !== null && !session.mayGoTo(target));
    if (refused && notices.read() === null) notices.set('unknownAddress');
    const deed: Deed = { type: 'GO_TO', target: refused ? null : target, manner: mannerIn(history.state) };
    let isDrawn = false;
    // Drawn once: whoever types as soon as the page is there must not have it drawn anew under the hands.
    const show = (): void => {
      isDrawn = true;
      // By now the browser may be at another entry, which has its own to say.
      if (isLatest()) view.showPlace('replace');
    };
    await session.does(deed, (step) => {
      step();
      show();
    });
    if (!isDrawn) show();
  }

  /** A tab left open overnight: what has gone stale is asked again as soon as somebody looks. */
  private async lookAgain(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    await this.session.catchUp();
    const target = this.request();
    if (!isTarget(target) || this.session.mayGoTo(target)) return;
    await this.move({ type: 'GO_TO', target: null, manner: 'onward' });
  }

  /** What is on screen has been changed from another tab. */
  private followOtherTab(): void {
    if (this.session.elsewhere.read() === 'ended') return this.view.showStartInstead('clearedElsewhere');
    if (this.view.isBack && this.request() !== 'start') this.view.showPlace('replace');
  }

  /** What the address asks for. */
  private request(): Request {
    settleHistory();
    return requestIn(location.hash, history.state);
  }
}

/** What is being typed is kept first, as when the field is left: a screen reader presses without leaving it. */
function keepWords(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
}

function listenTo(target: EventTarget, type: string, listener: () => void): () => void {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}

function isTarget(request: Request): request is Target {
  return request !== 'start' && request !== 'onward' && request !== 'unknown';
}
