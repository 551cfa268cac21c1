import type { SavedInterview } from '../../exchange/saved-interview.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Database, KeptInterview } from './database.ts';

/** Why something could not be kept, read or deleted. */
export type Trouble = 'slow' | 'full' | 'forbidden' | 'newer' | 'failed';

export type Failed = { readonly kind: 'failed'; readonly why: Trouble };
export interface Addition {
  readonly id: string;
  readonly entries: Journal;
  /** The tab has seen the entries up to this place. */
  readonly seen: number;
  readonly language: string;
  /** Asked once the store is open: may this still be written, or was it cleared meanwhile? */
  readonly isWanted: () => boolean;
}

export type Loaded = Exclude<SavedInterview, { kind: 'none' }> | { readonly kind: 'gone' } | Failed;
export type Appended =
  /**
   * `missed` stood there already, and the tab had not seen it (or had written it and was never told); `written` follows.
   */
  | { readonly kind: 'kept'; readonly missed: Journal; readonly written: Journal }
  /** The interview was deleted: nothing was written. */
  | { readonly kind: 'gone' }
  | Failed;
export type Listed = { readonly kind: 'listed'; readonly interviews: readonly KeptInterview[] } | Failed;
export type Removed = { readonly kind: 'removed' } | Failed;

/** Where interviews are kept. Nothing in it rejects, and nothing waits for ever: what went wrong is said in the answer. */
export interface Store {
  /** The interviews that are kept here, the latest last. */
  list(): Promise<Listed>;
  /** That one interview, from its entry `first` on. */
  load(id: string, first?: number): Promise<Loaded>;
  /** Adds entries behind all that stand there. */
  append(addition: Addition): Promise<Appended>;
  remove(id: string): Promise<Removed>;
  /** Opens the store for writing, and writes nothing: the first time takes longest. */
  warmUp(): Promise<void>;
  /** Does something with what is kept that only some need: what that is comes with them. */
  use<T>(task: (database: Database) => Promise<T>): Promise<T | Failed>;
  /** Deletes every interview kept here. */
  clear(): Promise<Removed>;
}

/** The disk has not answered yet. */
export const slow: Failed = { kind: 'failed', why: 'slow' };
