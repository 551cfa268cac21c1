import type { AnswerGiven, Journal } from '../../machine/journal.ts';
import type { Deed } from '../deed.ts';
import { addressFollower } from './follow-address.ts';
import { interviewIn } from './entry-state.ts';
import { pushEntry, replaceEntry } from './history-entries.ts';
import { listenToPage } from './listen.ts';
import { keepWords, move } from './move.ts';
import { receive, toReceive } from './receive.ts';
import { isOpened } from './open-interview.ts';
import { beginFrom, comeBack, park } from './park.ts';
import { startOf } from './entry-state.ts';
import { createPageView } from './page-view.ts';
import type { Page, PageSurroundings, PageView } from './page-view.ts';

/**
 * Ties the address bar to the chart. Back, Forward, a reload and an address typed by hand are requests;
 * the chart may refuse, and the address then follows the chart. Each entry of the history says whose answers it shows.
 */
export interface Navigation {
  readonly view: PageView;
  /** Does what the address asks for, now and whenever it changes. Returns how to end this. */
  readonly listen: () => () => void;
  /** Does something that may move the person on; where she is then is drawn once. The address follows when that is painted. */
  readonly move: (deed: Deed) => Promise<void>;
  /** An answer on the start page begins a new interview, unless the person has just come back from this one. */
  readonly begin: (deed: Deed) => Promise<void>;
  /** Goes on with an interview that is kept. */
  readonly carryOn: (interview: string) => Promise<void>;
  /** For parts that are loaded when somebody wants them (`bring-in.ts`). */
  readonly page: Page;
  /** Back from the first question, to change who answers. */
  readonly toStart: () => void;
  /** Leaves the interview on screen as it is, and begins another for a nurse. */
  readonly park: () => Promise<void>;
  /** Leaves the interview on screen as it is, and goes on with another that is kept. */
  readonly comeBack: (interview: string) => Promise<void>;
  /** The result as a sheet of paper, and back from it. */
  readonly toSheet: () => void;
  readonly toResult: () => void;
  /** A new interview for a nurse, with some answers of an earlier one to confirm. */
  readonly beginFrom: (earlier: readonly AnswerGiven[], at: number) => Promise<void>;
  /** To the list of all interviews that are kept here. */
  readonly toList: () => void;
  /** To where a code is read. */
  readonly toReceive: () => void;
  /** Begins an interview with what was received, and shows where it stands. */
  readonly receive: (journal: Journal) => Promise<void>;
  /** From anywhere to the start page, which offers to go on with what is kept. */
  readonly toHome: () => void;
  readonly clear: (which: 'this' | 'all') => Promise<void>;
}

export function createNavigation(around: PageSurroundings): Navigation {
  const view = createPageView(around);
  const page: Page = { ...around, view };
  const { session } = around;
  const follow = addressFollower(page);
  return {
    view,
    listen: () => listenToPage(page, follow),
    move: async (deed) => move(page, deed),
    begin: async (deed) => begin(page, deed),
    carryOn: async (interview) => carryOn(page, interview),
    page,
    toStart: () => toStart(page),
    park: async () => park(page),
    comeBack: async (interview) => comeBack(page, interview),
    beginFrom: async (earlier, at) => beginFrom(page, earlier, at),
    toList: () => {
      keepWords();
      view.showList('push');
    },
    toReceive: () => toReceive(page),
    receive: async (journal) => receive(page, journal),
    toHome: () => toHome(page),
    toSheet: () => {
      keepWords();
      view.showPlace('push', 'sheet');
    },
    toResult: () => view.showPlace('push'),
    clear: async (which) => view.showCleared(async () => session.clear(which)),
  };
}

function toStart({ session, view }: Page): void {
  pushEntry(startOf(session.interview));
  view.showStart();
}

function toHome({ session, view }: Page): void {
  keepWords();
  pushEntry(startOf(session.interview));
  // What is kept nowhere else is not begun anew, so that no answer is lost.
  if (session.onlyHere()) view.showStart();
  else view.showHome();
}

async function begin(page: Page, deed: Deed): Promise<void> {
  const { session, view, notices } = page;
  if (!view.isIn(interviewIn(history.state))) {
    session.begin();
    // The entry of the start page belongs to the new one from now on, so that Back changes the answer in it.
    replaceEntry(startOf(session.interview));
  }
  notices.set(null);
  await move(page, deed);
}

async function carryOn(page: Page, interview: string): Promise<void> {
  if (!(await isOpened(page, interview))) return;
  replaceEntry(startOf(interview));
  await move(page, { type: 'GO_TO', target: null, manner: 'onward' });
}
