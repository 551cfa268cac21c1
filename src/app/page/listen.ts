import { listenTo } from '../listen-to.ts';
import { takeCodeOut, targetOf } from './address.ts';
import { currentRequest } from './follow-address.ts';
import { comesTooFarBack } from './history-entries.ts';
import { makeEntryLeft } from './left-entry.ts';
import { keepWords, move } from './move.ts';
import type { Page } from './page-view.ts';

/** Follows the address, now and whenever it changes, and what is done in other tabs. Returns how to end this. */
export function listenToPage(page: Page, follow: () => Promise<void>): () => void {
  const followEntry = (): void => {
    takeCodeOut();
    keepWords();
    if (!comesTooFarBack()) void follow();
  };
  const look = (): void => void lookAgain(page);
  takeCodeOut();
  // Each step begins at the top of its page, on the way back, too: else the browser scrolls to where it was left.
  history.scrollRestoration = 'manual';
  makeEntryLeft();
  void follow();
  const ends = [
    listenTo(window, 'popstate', followEntry),
    listenTo(document, 'visibilitychange', look),
    // A page that comes back as it was left knows nothing of what was done meanwhile.
    listenTo(window, 'pageshow', look),
    page.session.elsewhere.subscribe(() => followOtherTab(page)),
  ];
  return () => ends.forEach((end) => end());
}

/** A tab left open overnight: what has gone stale is asked again as soon as somebody looks. */
async function lookAgain(page: Page): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  await page.session.catchUp();
  const target = targetOf(currentRequest());
  if (target === null || page.session.mayGoTo(target)) return;
  await move(page, { type: 'GO_TO', target: null, manner: 'onward' });
}

/** What is on screen has been changed from another tab. */
function followOtherTab({ session, view }: Page): void {
  // The list follows by itself.
  if (view.shown.read().instead !== null) return;
  if (session.elsewhere.read() === 'ended') return view.showStartInstead('clearedElsewhere');
  const request = currentRequest();
  if (view.isBack && request !== 'start' && request !== 'receive') view.showPlace('replace');
}
