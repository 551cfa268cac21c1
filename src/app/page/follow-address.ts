import type { Deed } from '../deed.ts';
import { requestIn, targetOf, textTakenOut } from './address.ts';
import type { Request } from './address.ts';
import { interviewIn, mannerIn } from './entry-state.ts';
import { replaceEntry, settleHistory } from './history-entries.ts';
import { isOpened } from './open-interview.ts';
import { startOf } from './entry-state.ts';
import type { Page } from './page-view.ts';

/** Does what the address asks for, each time it is called. An earlier request that is done later has been overtaken. */
export function addressFollower(page: Page): () => Promise<void> {
  let requests = 0;
  return async () => {
    const mine = (requests += 1);
    await followAddress(page, () => mine === requests);
  };
}

/** What the address asks for. */
export function currentRequest(): Request {
  settleHistory();
  return requestIn(location.hash, history.state);
}

async function followAddress(page: Page, isLatest: () => boolean): Promise<void> {
  const { session, view, tab } = page;
  await session.idle();
  const request = currentRequest();
  if (request === 'start') return view.showStart();
  if (request === 'interviews') return view.showList('replace');
  if (request === 'receive') return showReceive(page);
  const id = interviewIn(history.state) ?? tab.read();
  if (id === null || id === '') return view.showStartInstead('unknownAddress');
  if (!(await isOpened(page, id, isLatest))) return;
  if (session.shown.read().context.journal.length === 0) return view.showStartInstead('gone');
  await goTo(page, request, isLatest);
}

/** The entry of the history says whose answers were on screen, so that the way back leads to them. */
function showReceive({ session, view }: Page): void {
  replaceEntry({ ...startOf(interviewIn(history.state) ?? (view.isBack ? session.interview : '')), place: 'receive' });
  view.showReceive(textTakenOut());
}

async function goTo(page: Page, request: Request, isLatest: () => boolean): Promise<void> {
  const { session, view } = page;
  const deed = deedFor(page, request);
  let isDrawn = false;
  // Drawn once: whoever types as soon as the page is there must not have it drawn anew under the hands.
  const show = (): void => {
    isDrawn = true;
    // By now the browser may be at another entry, which has its own to say.
    if (isLatest()) view.showPlace('replace', request === 'sheet' ? 'sheet' : 'screen');
  };
  await session.does(deed, (step) => {
    step();
    show();
  });
  if (!isDrawn) show();
}

/** The deed that leads there; to wherever the interview stands, where the chart refuses. */
function deedFor({ session, notices }: Page, request: Request): Deed {
  const target = targetOf(request);
  const isRefused = request === 'unknown' || (target !== null && !session.mayGoTo(target));
  if (isRefused && notices.read() === null) notices.set('unknownAddress');
  return { type: 'GO_TO', target: isRefused ? null : target, manner: mannerIn(history.state) };
}
