import { flushSync } from 'react-dom';
import type { Journal } from '../../machine/journal.ts';
import { recordFor } from '../../machine/walk.ts';
import { pushEntry } from './history-entries.ts';
import { keepWords, move } from './move.ts';
import { startOf } from './entry-state.ts';
import type { Page } from './page-view.ts';

/** To where a code is read; the interview on screen stays as it is. */
export function toReceive({ session, view }: Page): void {
  keepWords();
  pushEntry({ ...startOf(view.isBack ? session.interview : ''), place: 'receive' });
  view.showReceive('');
}

/** Begins an interview with what was received. The one on screen stays in the list as it is. */
export async function receive(page: Page, journal: Journal): Promise<void> {
  const { session, view, notices } = page;
  await session.idle();
  await session.receive(journal);
  const { shown, unreadable } = recordFor(session.shown.read().context);
  notices.set(unreadable.length > 0 ? 'damagedSave' : null);
  // Where a file was saved at the result, it opens there.
  if (shown.length > 0 && session.mayGoTo('summary'))
    return move(page, { type: 'GO_TO', target: 'summary', manner: 'onward' });
  flushSync(() => view.showPlace('push'));
}
