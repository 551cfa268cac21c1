import type { Place } from '../../machine/machine-setup.ts';
import type { Walk } from '../../machine/walk.ts';

/** What the page can show: the place where the interview stands, or something in its stead. */
export type OnPage = Place | 'start' | Instead;

/** In the place of the start page the list of all interviews, or where a code is read; in the place of the result the sheet of paper. */
export type Instead = 'interviews' | 'receive' | 'sheet';

/** What an entry of the browser's history says of itself. */
export interface EntryState {
  /** Whose answers are shown there: the id of the interview. */
  readonly interview: string;
  readonly manner: Walk['manner'];
  readonly place: OnPage;
}

/** Something that the state of an entry says, or null: nothing is believed of it, since an older version may have written it. */
export function textIn(state: unknown, key: keyof EntryState): string | null {
  const value: unknown = fieldOf(state, key);
  return typeof value === 'string' ? value : null;
}

/** Whose answers the entry shows. Null for an address that somebody typed. */
export function interviewIn(state: unknown): string | null {
  return textIn(state, 'interview');
}

/** How the person came to the entry, so that a reload in the middle of a change returns to the review. */
export function mannerIn(state: unknown): Walk['manner'] {
  return textIn(state, 'manner') === 'changing' ? 'changing' : 'stepping';
}

/** The entry's place among those of its tab, counted from 0. An address that somebody typed has none: 0. */
export function indexIn(state: unknown): number {
  const value: unknown = fieldOf(state, 'index');
  return typeof value === 'number' ? value : 0;
}

function fieldOf(state: unknown, key: string): unknown {
  return typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;
}

/** The entry of the start page, which belongs to this interview: Back to it changes the first answer. */
export function startOf(interview: string): EntryState {
  return { interview, manner: 'onward', place: 'start' };
}
