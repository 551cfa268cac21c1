import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { recordFor } from '../../machine/walk.ts';
import { replaceEntry } from './history-entries.ts';
import { move } from './move.ts';
import { isOpened } from './open-interview.ts';
import { startOf } from './entry-state.ts';
import type { Page } from './page-view.ts';

/** What came of bringing interviews in: null once they are on their way to the screen, or where the person went elsewhere meanwhile. */
export type BroughtIn = 'only-here' | { readonly have: string } | null;

/** Puts interviews from elsewhere beside those that are here, and opens the last: none twice, and none in the place of another. */
export async function bringIn(page: Page, journals: readonly Journal[]): Promise<BroughtIn> {
  const { session, view, notices } = page;
  const { step } = view.shown.read();
  let have: string | null = null;
  for (const journal of journals) {
    // What is on screen and kept nowhere would be lost.
    if (have === null && session.onlyHere()) return 'only-here';
    have = await session.find((all) => holds(all, journal));
    if (view.shown.read().step !== step) return null;
    if (have === null) session.bringIn(journal);
  }
  if (have !== null) return { have };
  const isDamaged = recordFor(session.shown.read().context).unreadable.length > 0;
  notices.set(isDamaged ? 'damagedSave' : null);
  await show(page);
  return null;
}

/** Does all of this stand in it, too? What can no longer be read tells nothing. */
export function holds(all: Journal, part: Journal): boolean {
  const there = new Set(all.map(nameOf));
  return part.every((entry) => entry.event.kind === 'unreadable' || there.has(nameOf(entry)));
}

function nameOf({ at, event }: JournalEntry): string {
  return `${at} ${JSON.stringify(event)}`;
}

/** Goes on with an interview that is kept. */
export async function openKept(page: Page, id: string): Promise<void> {
  if (await isOpened(page, id)) await show(page);
}

/** At its result, where that has been shown before; else where it stopped. */
async function show(page: Page): Promise<void> {
  const { session } = page;
  const { shown } = recordFor(session.shown.read().context);
  const target = shown.length > 0 && session.mayGoTo('summary') ? 'summary' : null;
  replaceEntry(startOf(session.interview));
  await move(page, { type: 'GO_TO', target, manner: 'onward' });
}
