import { addressOf } from './address.ts';
import { indexIn } from './entry-state.ts';
import type { EntryState } from './entry-state.ts';
import { rememberEntry } from './left-entry.ts';

/** An entry that is not made yet, for the page that is on screen already: making it costs about a frame, and nobody waits for it. */
interface DueEntry {
  readonly state: EntryState & { readonly index: number };
  /** The entry that it follows, where the browser still is. */
  readonly before: { readonly state: unknown; readonly address: string };
  /** The title belongs to the entry: set earlier, it would name the one before. */
  title: string | null;
}

/** Milliseconds after which an entry is made, painted or not: a page that is not looked at paints nothing. */
const longest = 200;
/** The same for a page that is about to be left: an entry made meanwhile would be lost in the reload. Whoever stays has it then. */
const longestOnLeaving = 3000;

let due: DueEntry | null = null;
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The entry that was due, if any. It is no longer. */
function takeDue(): DueEntry | null {
  const taken = due;
  due = null;
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  removeEventListener('beforeunload', waitWithIt);
  return taken;
}

function waitWithIt(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  timer = setTimeout(settleHistory, longestOnLeaving);
}

function make({ state, title }: DueEntry): void {
  history.pushState(state, '', addressOf(state.place));
  if (title !== null) document.title = title;
}

function entryBehindThis(state: EntryState): DueEntry {
  const before = { state: history.state, address: location.href };
  return { state: { ...state, index: indexIn(before.state) + 1 }, before, title: null };
}

/** Makes the entry that is due. Whoever asks where the browser is, or changes it, does this first. */
export function settleHistory(): void {
  const taken = takeDue();
  if (taken !== null) make(taken);
}

/** Makes an entry behind the present one. */
export function pushEntry(state: EntryState): void {
  settleHistory();
  rememberEntry(null);
  make(entryBehindThis(state));
}

/** Changes what the present entry says. */
export function replaceEntry(state: EntryState): void {
  settleHistory();
  rememberEntry(null);
  history.replaceState({ ...state, index: indexIn(history.state) }, '', addressOf(state.place));
}

/**
 * Makes an entry as soon as the page has been painted. At once behind the first of this tab: Back would lead to another site
 * until it is made. `isKept`: may the tab remember it?
 */
export function pushEntryAfterPaint(state: EntryState, isKept: boolean): void {
  settleHistory();
  if (indexIn(history.state) === 0) return pushEntry(state);
  due = entryBehindThis(state);
  rememberEntry(isKept ? due.state : null);
  addEventListener('beforeunload', waitWithIt);
  timer = setTimeout(settleHistory, longest);
  frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(settleHistory);
  });
}

/** Titles the entry of the page on screen. */
export function titleEntry(title: string): void {
  if (due === null) document.title = title;
  else due.title = title;
}

/**
 * The browser has gone to another entry. Was it Back, from a page whose entry was still due? Then it has gone one too far: the
 * entries are made again, and it goes back to the one before that page, as if they had been there.
 */
export function comesTooFarBack(): boolean {
  const missed = takeDue();
  rememberEntry(null);
  if (missed === null) return false;
  if (indexIn(history.state) !== missed.state.index - 2) return false;
  history.pushState(missed.before.state, '', missed.before.address);
  make(missed);
  history.back();
  return true;
}
