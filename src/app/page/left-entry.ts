import { attempt } from '../keeping/attempt.ts';
import { addressOf } from './address.ts';
import { indexIn, interviewIn } from './entry-state.ts';
import type { EntryState } from './entry-state.ts';

const key = 'face-twitch entry';

/**
 * The tab remembers the entry of the history that is not made yet: a page that is left meanwhile cannot make it any more, and a
 * reload leads to what was on screen all the same. Null: to nothing but what the history says.
 */
export function rememberEntry(state: EntryState | null): void {
  attempt(() => {
    if (state === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ state, address: addressOf(state.place) }));
  });
}

/** Makes the entry that the page before could not make, where the browser is still at the one before it. */
export function makeEntryLeft(): void {
  const { state, address } = entryLeft();
  rememberEntry(null);
  const isNext = interviewIn(state) === interviewIn(history.state) && indexIn(state) === indexIn(history.state) + 1;
  if (typeof address !== 'string') return;
  if (isNext) history.pushState(state, '', address);
  // Where a reload is quicker than the making, Chromium puts the entry before in the place of the one made, without its state.
  else if (history.state === null && isReload()) history.replaceState(state, '', address);
}

function isReload(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
}

/** Nothing is believed of it: an older version may have written it. */
function entryLeft(): { readonly state?: unknown; readonly address?: unknown } {
  const entry: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null'));
  return typeof entry === 'object' && entry !== null ? entry : {};
}
