import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { placeOf } from '../machine/place.ts';
import { mayGoTo } from '../machine/walk.ts';
import type { Target } from '../machine/walk.ts';
import { mannerIn, requestIn, showAddress } from './address.ts';
import type { Request } from './address.ts';
import { keepsNothing } from './keep-nothing.ts';
import type { Deed, Session } from './session.ts';

interface Standing {
  /** The start page is shown, whatever the interview has come to. */
  readonly atStart: boolean;
  /** The journal has been read: until then the start page stands there as it came. */
  readonly arrived: boolean;
  /** Counts the steps: focus, scroll and title follow each. */
  readonly step: number;
}

/**
 * Ties the address bar to the chart. Back, Forward, a reload and an address typed by hand are requests;
 * the chart may refuse, and the address then follows the chart.
 */
export function usePlace(session: Session, onRefused: () => void) {
  const [standing, setStanding] = useState<Standing>({ atStart: true, arrived: false, step: 0 });
  /** The person has been in the interview since this page was loaded. */
  const entered = useRef(false);

  function stand(atStart: boolean): void {
    if (!atStart) entered.current = true;
    document.documentElement.classList.remove('is-arriving');
    setStanding(({ step }) => ({ atStart, arrived: true, step: step + 1 }));
  }

  async function follow(): Promise<void> {
    const request = requestIn(location.hash);
    const { context } = session.position.getSnapshot();
    if (request === 'start') return stand(true);
    if (context.journal.length === 0) {
      onRefused();
      showAddress('start', 'onward', 'replace');
      return stand(true);
    }
    const target = request === 'onward' || request === 'unknown' ? null : request;
    const refused = request === 'unknown' || (target !== null && !mayGoTo({ ...context, now: Date.now() }, target));
    if (refused) onRefused();
    await session.does({ type: 'GO_TO', target: refused ? null : target, manner: mannerIn(history.state) });
    showWhereItStands('replace');
    stand(false);
  }

  function showWhereItStands(how: 'push' | 'replace'): void {
    const snapshot = session.position.getSnapshot();
    showAddress(placeOf(snapshot), snapshot.context.manner, how);
  }

  /** A tab left open overnight: what has gone stale is asked again as soon as somebody looks. */
  async function lookAgain(): Promise<void> {
    const target = requestIn(location.hash);
    if (document.visibilityState !== 'visible' || !isTarget(target)) return;
    const { context } = session.position.getSnapshot();
    if (mayGoTo({ ...context, now: Date.now() }, target)) return;
    await move({ type: 'GO_TO', target: null, manner: 'onward' });
  }

  const followNow = useRef({ follow, lookAgain });
  followNow.current = { follow, lookAgain };

  useEffect(() => {
    const listen = (): void => {
      // What is being typed is kept first, as when the field is left.
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
      void followNow.current.follow();
    };
    const look = (): void => void followNow.current.lookAgain();
    // Each step begins at the top of its page, on the way back, too: else the browser scrolls to where it was left.
    history.scrollRestoration = 'manual';
    const read = keepsNothing() ? Promise.resolve() : session.resume();
    void read.then(listen);
    addEventListener('popstate', listen);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('popstate', listen);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session]);

  /** Does something that may move the person on; where she is then is drawn once, with the address that says so. */
  async function move(deed: Deed): Promise<void> {
    await session.does(deed, (step) =>
      flushSync(() => {
        step();
        showWhereItStands('push');
        stand(false);
      }),
    );
  }

  function toStart(): void {
    showAddress('start', 'onward', 'push');
    stand(true);
  }

  return { ...standing, entered, move, toStart };
}

function isTarget(request: Request): request is Target {
  return request !== 'start' && request !== 'onward' && request !== 'unknown';
}

export type Move = ReturnType<typeof usePlace>['move'];
