import { contentDate } from '../../content/deployment.ts';
import { readSavedInterview } from '../../exchange/saved-interview.ts';
import type { SavedInterview } from '../../exchange/saved-interview.ts';
import { isNewer, savedVersion } from '../../exchange/saved-rows.ts';
import { isSameEntry } from '../../machine/journal.ts';
import type { Journal } from '../../machine/journal.ts';
import { openDatabase } from './database.ts';
import type { Database, KeptInterview } from './database.ts';
import { within } from './within.ts';

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
  /** Deletes every interview kept here. */
  clear(): Promise<Removed>;
}

/** Milliseconds after which the store gives up, so that it can be asked again. */
const patience = 5000;

/** The store of this browser, under the path that the site is served from. It is opened when it is first asked for something. */
export function browserStore(basePath: string): Store {
  let opened: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    const opening = opened ?? openDatabase(basePath, () => (opened = null));
    opened = opening;
    return opening;
  };
  async function attempt<T>(task: (database: Database) => Promise<T>): Promise<T | Failed> {
    const opening = database();
    try {
      return await within(patience, opening.then(task), slow);
    } catch (error) {
      return { kind: 'failed', why: troubleIn(error) };
    } finally {
      // What failed, or never answered, may succeed when it is begun afresh.
      if (
        !(await within(
          0,
          opening.then(
            () => true,
            () => false,
          ),
          false,
        ))
      ) {
        if (opened === opening) opened = null;
        opening.then(
          (late) => late.close(),
          () => undefined,
        );
      }
    }
  }
  return {
    list: () => attempt(list),
    load: (id, first = 0) => attempt((open) => load(open, id, first)),
    append: (addition) => attempt((open) => append(open, addition)),
    warmUp: async () => void (await attempt(async (open) => beginWriting(open).done)),
    remove: (id) => attempt((open) => remove(open, id)),
    clear: () => attempt(clear),
  };
}

/** The disk has not answered yet. */
export const slow: Failed = { kind: 'failed', why: 'slow' };

const troubles: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  VersionError: 'newer',
};

function troubleIn(error: unknown): Trouble {
  return (error instanceof DOMException ? troubles[error.name] : undefined) ?? 'failed';
}

function entriesFrom(id: string, first: number): IDBKeyRange {
  return IDBKeyRange.bound([id, first], [id, Infinity]);
}

async function list(database: Database): Promise<Listed> {
  return { kind: 'listed', interviews: await database.getAllFromIndex('interviews', 'order') };
}

async function load(database: Database, id: string, first: number): Promise<Loaded> {
  const transaction = database.transaction(['interviews', 'entries']);
  const [interview, rows] = await Promise.all([
    transaction.objectStore('interviews').get(id),
    transaction.objectStore('entries').getAll(entriesFrom(id, first)),
  ]);
  if (interview === undefined) return { kind: 'gone' };
  const saved = readSavedInterview(rows, first);
  return saved.kind === 'none' ? { kind: 'read', journal: [] } : saved;
}

async function append(database: Database, addition: Addition): Promise<Appended> {
  const { id, entries, seen, isWanted } = addition;
  if (!isWanted()) return { kind: 'gone' };
  const transaction = beginWriting(database);
  const rows = transaction.objectStore('entries');
  const interviews = transaction.objectStore('interviews');
  const [interview, unseen, latest] = await Promise.all([
    interviews.get(id),
    rows.getAll(entriesFrom(id, seen + 1)),
    interviews.index('order').openCursor(null, 'prev'),
  ]);
  if (!isWanted() || (interview === undefined && seen >= 0)) return { kind: 'gone' };
  // A newer version writes in a form of its own: nothing is added to what cannot be understood.
  if (unseen.some(isNewer)) return { kind: 'failed', why: 'newer' };
  const missed = read(unseen, seen + 1);
  const fresh = entries.filter((entry) => !missed.some((one) => isSameEntry(one, entry)));
  const written = missed.length === 0 ? fresh : hadSeen(fresh, seen);
  const first = seen + 1 + missed.length;
  await Promise.all([
    ...written.map((entry, index) => rows.add({ ...entry, version: savedVersion, interview: id, seq: first + index })),
    interviews.put(lineFor(addition, interview, (latest?.value.order ?? -1) + 1)),
    transaction.done,
  ]);
  return { kind: 'kept', missed, written };
}

function beginWriting(database: Database) {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite', { durability: 'strict' });
  abortWhenLate(transaction);
  return transaction;
}

/** A write that is given up must not be done later, when it has been begun afresh. */
function abortWhenLate(transaction: { readonly done: Promise<void>; abort(): void }): void {
  const timer = setTimeout(() => transaction.abort(), patience);
  transaction.done.catch(() => undefined).finally(() => clearTimeout(timer));
}

function read(rows: readonly object[], first: number): Journal {
  const saved = readSavedInterview(rows, first);
  return saved.kind === 'read' ? saved.journal : [];
}

/** Entries of a tab that had seen the journal up to the place `seen`, and nothing of what other tabs wrote behind it. */
export function hadSeen(entries: Journal, seen: number): Journal {
  return entries.map((entry) => ({ ...entry, seen: Math.min(entry.seen, seen) }));
}

/** The line of the interview in the list, as it is with these entries. */
function lineFor({ id, entries, language }: Addition, before: KeptInterview | undefined, order: number): KeptInterview {
  const [first] = entries;
  const last = entries.at(-1);
  return {
    id,
    language,
    order,
    label: before?.label ?? '',
    rules: contentDate,
    begun: before?.begun ?? first?.at ?? 0,
    changed: last?.at ?? before?.changed ?? 0,
    respondent: last?.by ?? before?.respondent ?? 'unknown',
  };
}

async function remove(database: Database, id: string): Promise<Removed> {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('interviews').delete(id),
    transaction.objectStore('entries').delete(entriesFrom(id, 0)),
    transaction.done,
  ]);
  return { kind: 'removed' };
}

async function clear(database: Database): Promise<Removed> {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('interviews').clear(),
    transaction.objectStore('entries').clear(),
    transaction.done,
  ]);
  return { kind: 'removed' };
}
