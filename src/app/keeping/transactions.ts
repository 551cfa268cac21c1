import { contentDate } from '../../content/deployment.ts';
import { readSavedInterview } from '../../exchange/saved-interview.ts';
import { isNewer, savedVersion } from '../../exchange/saved-rows.ts';
import { beginOf, hadSeen, isSameEntry } from '../../machine/journal.ts';
import type { Journal } from '../../machine/journal.ts';
import type { Database, KeptInterview } from './database.ts';
import type { Addition, Appended, Listed, Loaded, Removed } from './store.ts';

/** Milliseconds after which the store gives up, so that it can be asked again. */
export const patience = 5000;

function entriesFrom(id: string, first: number): IDBKeyRange {
  return IDBKeyRange.bound([id, first], [id, Infinity]);
}

export async function list(database: Database): Promise<Listed> {
  const byOrder = beginReading(database).objectStore('interviews').index('order');
  return { kind: 'listed', interviews: await byOrder.getAll() };
}

export async function load(database: Database, id: string, first: number): Promise<Loaded> {
  const transaction = beginReading(database);
  const [interview, rows] = await Promise.all([
    transaction.objectStore('interviews').get(id),
    transaction.objectStore('entries').getAll(entriesFrom(id, first)),
  ]);
  if (interview === undefined) return { kind: 'gone' };
  const saved = readSavedInterview(rows, first);
  return saved.kind === 'none' ? { kind: 'read', journal: [] } : saved;
}

export async function append(database: Database, addition: Addition): Promise<Appended> {
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

/** Where it is broken off, as when the browser takes all away, whoever asked hears so from what was asked for. */
export function beginReading(database: Database) {
  const transaction = database.transaction(['interviews', 'entries']);
  transaction.done.catch(() => undefined);
  return transaction;
}

export function beginWriting(database: Database) {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite', { durability: 'strict' });
  abortWhenLate(transaction);
  return transaction;
}

/** A write that is given up must not be done later, when it has been begun afresh. */
function abortWhenLate(transaction: { readonly done: Promise<void>; abort(): void }): void {
  const timer = setTimeout(() => {
    try {
      transaction.abort();
    } catch {
      // It was done in the very moment in which it was given up.
    }
  }, patience);
  transaction.done.catch(() => undefined).finally(() => clearTimeout(timer));
}

function read(rows: readonly object[], first: number): Journal {
  const saved = readSavedInterview(rows, first);
  return saved.kind === 'read' ? saved.journal : [];
}

/** The line of the interview in the list, as it is with these entries. */
function lineFor({ id, entries, language }: Addition, before: KeptInterview | undefined, order: number): KeptInterview {
  const last = entries.at(-1);
  const { inRecord } = before ?? {};
  // What is added later is in no record yet. That the same result was shown once more adds nothing.
  const isSame = entries.every(({ event }) => event.kind === 'result-shown');
  return {
    ...(inRecord !== undefined && isSame && { inRecord }),
    id,
    language,
    order,
    label: labelIn(entries) ?? before?.label ?? '',
    rules: contentDate,
    begun: before?.begun ?? beginOf(entries) ?? 0,
    changed: last?.at ?? before?.changed ?? 0,
    respondent: last?.by ?? before?.respondent ?? 'unknown',
  };
}

/** What a nurse wrote down to know the person by, whose answers she received. */
function labelIn(entries: Journal): string | null {
  const label = entries.map(({ event }) => (event.kind === 'person-confirmed' ? event.label : '')).join('');
  return label === '' ? null : label;
}

export async function remove(database: Database, id: string): Promise<Removed> {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('interviews').delete(id),
    transaction.objectStore('entries').delete(entriesFrom(id, 0)),
    transaction.done,
  ]);
  return { kind: 'removed' };
}

export async function clear(database: Database): Promise<Removed> {
  const transaction = database.transaction(['interviews', 'entries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('interviews').clear(),
    transaction.objectStore('entries').clear(),
    transaction.done,
  ]);
  return { kind: 'removed' };
}
