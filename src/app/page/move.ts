import { flushSync } from 'react-dom';
import type { Deed } from '../deed.ts';
import { settleHistory } from './history-entries.ts';
import type { Page } from './page-view.ts';

/** Does something that may move the person on, and shows in an entry of its own where she is then. */
export async function move({ session, view }: Page, deed: Deed): Promise<void> {
  keepWords();
  settleHistory();
  await session.does(deed, (step) =>
    flushSync(() => {
      step();
      view.showPlace('push');
    }),
  );
}

/** What is being typed is kept first, as when the field is left: a screen reader presses without leaving it. */
export function keepWords(): void {
  if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
}
