import { flushSync } from 'react-dom';
import { recordFor } from '../../machine/walk.ts';
import type { Journal } from '../../machine/journal.ts';
import { pushEntry } from './history-entries.ts';
import { keepWords } from './move.ts';
import { startOf } from './page-view.ts';
import type { Page } from './page-view.ts';

/** To where a code is read; the interview on screen stays as it is. */
export function toReceive({ session, view }: Page): void {
  keepWords();
  pushEntry({ ...startOf(view.isBack ? session.interview : ''), place: 'receive' });
  view.showReceive('');
}

/** Begins an interview with what was received. What a nurse had on screen is parked, so that she comes back to it. */
export async function receive({ session, view, parked, notices }: Page, journal: Journal): Promise<void> {
  await session.idle();
  const { interview, isKept } = session;
  const { record, begun } = whatIsOnScreen(session);
  await session.receive(journal);
  if (record === 'nurse' && begun && isKept) parked.add(interview);
  notices.set(null);
  flushSync(() => view.showPlace('push'));
}

function whatIsOnScreen({ shown }: Page['session']) {
  const { context } = shown.read();
  return { record: recordFor(context).route.live.respondent, begun: context.journal.length > 0 };
}
