import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { placeOf } from '../../machine/place.ts';
import { mayGoTo } from '../../machine/walk.ts';
import type { Target } from '../../machine/walk.ts';
import type { KeptInterview } from '../keeping/database.ts';
import { keepsNothing } from '../keeping/keep-nothing.ts';
import type { TabInterview } from '../keeping/tab-interview.ts';
import type { Notice } from '../notice.ts';
import type { Observable } from '../observable.ts';
import type { Deed, Session } from '../session.ts';
import { interviewIn, mannerIn, requestIn, showAddress } from './address.ts';
import type { Request } from './address.ts';

interface Standing {
  /** The start page is shown, whatever the interview has come to. */
  readonly atStart: boolean;
  /** What is kept has been looked at: until then the start page stands there as it came. */
  readonly arrived: boolean;
  /** Counts the steps: focus, scroll and title follow each. */
  readonly step: number;
}

/** Interviews that are kept here: the one to go on with, and how many there are besides. */
export interface Offer {
  readonly interview: KeptInterview;
  readonly others: number;
}

export interface PlaceSurroundings {
  readonly session: Session;
  readonly tab: TabInterview;
  readonly notices: Observable<Notice | null>;
}

/**
 * Ties the address bar to the chart. Back, Forward, a reload and an address typed by hand are requests;
 * the chart may refuse, and the address then follows the chart. Each entry of the history says whose answers it shows.
 */
export function usePlace({ session, tab, notices }: PlaceSurroundings) {
  const [standing, setStanding] = useState<Standing>({ atStart: true, arrived: false, step: 0 });
  const [offer, setOffer] = useState<Offer | null>(null);
  /** The interview that the person has been in since this page was loaded. */
  const entered = useRef<string | null>(null);
  const following = useRef(0);

  function stand(atStart: boolean, steps = 1): void {
    if (!atStart) entered.current = session.interview;
    document.documentElement.classList.remove('is-arriving');
    setStanding(({ step }) => ({ atStart, arrived: true, step: step + steps }));
    if (atStart) void offerKept();
  }

  /** Never a guess: this tab's own interview, else the latest, told with its date and who answered. */
  async function offerKept(): Promise<void> {
    const own = interviewIn(history.state) ?? tab.read();
    const kept = keepsNothing() ? [] : await session.kept();
    const interview = kept.find(({ id }) => id === own) ?? kept.at(-1);
    setOffer(interview === undefined ? null : { interview, others: kept.length - 1 });
  }

  /** The start page in the place of what was asked for, and why. */
  function standAside(why: Notice): void {
    // What has been said already matters more than that the address leads nowhere.
    if (why !== 'unknown-address' || notices.read() === null) notices.set(why);
    tab.set(null);
    showAddress({ interview: '', manner: 'onward', place: 'start' }, 'replace');
    // A page in the place of another: more than an arrival, so the focus goes there.
    stand(true, 2);
  }

  async function follow(): Promise<void> {
    const mine = (following.current += 1);
    await session.idle();
    const request = requestIn(location.hash, history.state);
    if (request === 'start') return stand(true);
    const id = interviewIn(history.state) ?? tab.read();
    if (id === null || id === '') return standAside('unknown-address');
    if (id !== session.interview) {
      const found = await session.open(id);
      if (mine !== following.current || found === 'overtaken') return;
      if (found !== 'opened') return standAside(found === 'newer' ? 'newer-save' : found);
    }
    await goTo(request);
  }

  async function goTo(request: Exclude<Request, 'start'>): Promise<void> {
    const { context } = session.position.getSnapshot();
    if (context.journal.length === 0) return standAside('gone');
    const target = request === 'onward' || request === 'unknown' ? null : request;
    const refused = request === 'unknown' || (target !== null && !mayGoTo({ ...context, now: Date.now() }, target));
    if (refused && notices.read() === null) notices.set('unknown-address');
    await session.does({ type: 'GO_TO', target: refused ? null : target, manner: mannerIn(history.state) });
    showWhereItStands('replace');
    stand(false);
  }

  function showWhereItStands(how: 'push' | 'replace'): void {
    const snapshot = session.position.getSnapshot();
    const { interview } = session;
    tab.set(session.isKept ? interview : null);
    showAddress({ interview, manner: snapshot.context.manner, place: placeOf(snapshot) }, how);
  }

  /** A tab left open overnight: what has gone stale is asked again as soon as somebody looks. */
  async function lookAgain(): Promise<void> {
    if (document.visibilityState !== 'visible') return;
    await session.catchUp();
    const target = requestIn(location.hash, history.state);
    if (!isTarget(target)) return;
    const { context } = session.position.getSnapshot();
    if (mayGoTo({ ...context, now: Date.now() }, target)) return;
    await move({ type: 'GO_TO', target: null, manner: 'onward' });
  }

  /** What is on screen has been changed from another tab. */
  function followOtherTab(): void {
    if (session.elsewhere.read() === 'ended') return standAside('cleared-elsewhere');
    if (entered.current !== session.interview || requestIn(location.hash, history.state) === 'start') return;
    showWhereItStands('replace');
    stand(false);
  }

  const latest = useRef({ follow, lookAgain, followOtherTab });
  latest.current = { follow, lookAgain, followOtherTab };

  useEffect(() => {
    const listen = (): void => {
      keepWords();
      void latest.current.follow();
    };
    const look = (): void => void latest.current.lookAgain();
    // Each step begins at the top of its page, on the way back, too: else the browser scrolls to where it was left.
    history.scrollRestoration = 'manual';
    listen();
    addEventListener('popstate', listen);
    document.addEventListener('visibilitychange', look);
    // A page that comes back as it was left knows nothing of what was done meanwhile.
    addEventListener('pageshow', look);
    const unsubscribe = session.elsewhere.subscribe(() => latest.current.followOtherTab());
    return () => {
      removeEventListener('popstate', listen);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
      unsubscribe();
    };
  }, [session]);

  /** Does something that may move the person on; where she is then is drawn once, with the address that says so. */
  async function move(deed: Deed): Promise<void> {
    keepWords();
    await session.does(deed, (step) =>
      flushSync(() => {
        step();
        showWhereItStands('push');
        stand(false);
      }),
    );
  }

  /** An answer on the start page begins a new interview, unless the person has just come back from this one. */
  async function begin(deed: Deed): Promise<void> {
    if (entered.current === null || entered.current !== interviewIn(history.state)) {
      session.begin();
      // The entry of the start page belongs to the new one from now on, so that Back changes the answer in it.
      showAddress({ interview: session.interview, manner: 'onward', place: 'start' }, 'replace');
    }
    notices.set(null);
    await move(deed);
  }

  /** Goes on with an interview that is kept. */
  async function carryOn({ interview }: Offer): Promise<void> {
    const found = interview.id === session.interview ? 'opened' : await session.open(interview.id);
    if (found === 'overtaken') return;
    if (found !== 'opened') return standAside(found === 'newer' ? 'newer-save' : found);
    showAddress({ interview: interview.id, manner: 'onward', place: 'start' }, 'replace');
    await move({ type: 'GO_TO', target: null, manner: 'onward' });
  }

  function toStart(): void {
    showAddress({ interview: session.interview, manner: 'onward', place: 'start' }, 'push');
    stand(true);
  }

  /** To the start page, with nothing on it of what is being cleared. */
  async function clear(which: 'this' | 'all'): Promise<void> {
    tab.set(null);
    entered.current = null;
    showAddress({ interview: '', manner: 'onward', place: 'start' }, 'push');
    setOffer(null);
    const cleared = session.clear(which);
    stand(true);
    await cleared;
    await offerKept();
  }

  const isBack = entered.current !== null && entered.current === session.interview;
  return { ...standing, offer: isBack ? null : offer, isBack, begin, carryOn, clear, move, toStart };
}

/** What is being typed is kept first, as when the field is left: a screen reader presses without leaving it. */
function keepWords(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
}

function isTarget(request: Request): request is Target {
  return request !== 'start' && request !== 'onward' && request !== 'unknown';
}

export type Move = ReturnType<typeof usePlace>['move'];
