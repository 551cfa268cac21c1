import type { FileRead } from '../../exchange/file/read-file.ts';
import type { Journal } from '../../machine/journal.ts';
import { recordFor } from '../../machine/walk.ts';
import { bringInAll } from '../interviews/kept-list.ts';
import { doneIn, holds } from '../interviews/same-interview.ts';
import { replaceEntry } from './history-entries.ts';
import { move } from './move.ts';
import { isOpened } from './open-interview.ts';
import { startOf } from './entry-state.ts';
import type { Page } from './page-view.ts';

/**
 * What came of bringing interviews in: null once it is on its way to the screen, or where the person went elsewhere meanwhile; `all`: so
 * many were in the file, and so many of them are new in the list.
 */
export type BroughtIn =
  | 'only-here'
  | 'not-stored'
  | { readonly have: string }
  | { readonly all: number; readonly brought: number }
  | null;

/** One comes on screen; all that somebody saved goes into the list. None twice, and none in the place of another. */
export async function bringIn(page: Page, { journals, marks }: Brought): Promise<BroughtIn> {
  const { nothing } = page.session.keeping.read();
  if (journals.length === 1 && (marks === undefined || nothing)) return bringOneIn(page, journals[0]);
  if (nothing) return 'not-stored';
  const all = journals.map((journal, index) => ({ journal, marks: marks?.[index] ?? null }));
  const brought = await bringInAll(page.session, all);
  return brought === 'failed' ? 'not-stored' : { all: all.length, brought };
}

type Brought = Pick<Extract<FileRead, { kind: 'read' }>, 'journals' | 'marks'>;

async function bringOneIn(page: Page, journal: Journal): Promise<BroughtIn> {
  const { session, view, notices } = page;
  // What is on screen and kept nowhere would be lost.
  if (session.onlyHere()) return 'only-here';
  const { step } = view.shown.read();
  const have = await session.find((all) => holds(doneIn(all), journal));
  if (view.shown.read().step !== step) return null;
  if (have !== null) return { have };
  session.bringIn(journal);
  const isDamaged = recordFor(session.shown.read().context).unreadable.length > 0;
  notices.set(isDamaged ? 'damagedSave' : null);
  await show(page);
  return null;
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
