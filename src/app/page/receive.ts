import { flushSync } from 'react-dom';
import type { Journal } from '../../machine/journal.ts';
import { pushEntry } from './history-entries.ts';
import { keepWords } from './move.ts';
import { startOf } from './entry-state.ts';
import type { Page } from './page-view.ts';

/** To where a code is read; the interview on screen stays as it is. */
export function toReceive({ session, view }: Page): void {
  keepWords();
  pushEntry({ ...startOf(view.isBack ? session.interview : ''), place: 'receive' });
  view.showReceive('');
}

/** Begins an interview with what was received. The one on screen stays in the list as it is. */
export async function receive({ session, view, notices }: Page, journal: Journal): Promise<void> {
  await session.idle();
  await session.receive(journal);
  notices.set(null);
  flushSync(() => view.showPlace('push'));
}
