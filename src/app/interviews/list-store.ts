import { readSavedInterview } from '../../exchange/saved-interview.ts';
import type { Database, KeptInterview } from '../keeping/database.ts';
import { beginReading, beginWriting } from '../keeping/transactions.ts';
import { isDue } from './clearing.ts';
import { listedInterview } from './listed.ts';
import type { ListedInterview } from './listed.ts';

/** An interview just as it lies in the store: what was taken away is put back as it was. */
export interface Shelved {
  readonly line: KeptInterview;
  readonly rows: readonly object[];
}

function entriesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

/** Every interview that is kept, the latest first, with what the list says of it. */
export async function listAll(database: Database, hours: number | null): Promise<readonly ListedInterview[]> {
  const shelved = await shelvedIn(beginReading(database));
  return shelved
    .map(({ line, rows }) => listedInterview(line, readSavedInterview(rows), hours))
    .sort((one, other) => other.line.order - one.line.order);
}

type Reading = ReturnType<typeof beginWriting> | ReturnType<typeof beginReading>;

/** All that is kept, as it lies there. */
export async function shelvedIn(transaction: Reading): Promise<readonly Shelved[]> {
  const [lines, rows] = await Promise.all([
    transaction.objectStore('interviews').getAll(),
    transaction.objectStore('entries').getAll(),
  ]);
  const byInterview = new Map<unknown, object[]>();
  for (const row of rows) {
    const interview: unknown = Reflect.get(row, 'interview');
    byInterview.set(interview, [...(byInterview.get(interview) ?? []), row]);
  }
  return lines.map((line) => ({ line, rows: byInterview.get(line.id) ?? [] }));
}

/** Changes what the list says of one interview, as it is at that moment. `changed`: it is not as `change` wants it, and stays so. */
export async function changeLine(
  database: Database,
  id: string,
  change: (line: KeptInterview) => KeptInterview | null,
): Promise<'done' | 'changed' | 'gone'> {
  const transaction = beginWriting(database);
  const interviews = transaction.objectStore('interviews');
  const line = await interviews.get(id);
  const next = line === undefined ? null : change(line);
  if (next !== null) await interviews.put({ ...next, id });
  await transaction.done;
  if (line === undefined) return 'gone';
  return next === null ? 'changed' : 'done';
}

/** Takes one interview away, and gives it as it lay there. Null: another window had done so. */
export async function takeAway(database: Database, id: string): Promise<Shelved | null> {
  const transaction = beginWriting(database);
  const interviews = transaction.objectStore('interviews');
  const entries = transaction.objectStore('entries');
  const [line, rows] = await Promise.all([interviews.get(id), entries.getAll(entriesOf(id))]);
  await Promise.all([interviews.delete(id), entries.delete(entriesOf(id)), transaction.done]);
  return line === undefined ? null : { line, rows };
}

/** Takes all away, and gives it as it lay there. */
export async function takeAllAway(database: Database): Promise<readonly Shelved[]> {
  const transaction = beginWriting(database);
  const all = await shelvedIn(transaction);
  await Promise.all([
    transaction.objectStore('interviews').clear(),
    transaction.objectStore('entries').clear(),
    transaction.done,
  ]);
  return all;
}

/** Puts interviews back as they were. One that is there again meanwhile stays as it is. */
export async function putBack(database: Database, taken: readonly Shelved[]): Promise<void> {
  const transaction = beginWriting(database);
  const interviews = transaction.objectStore('interviews');
  for (const { line, rows } of taken) {
    if ((await interviews.get(line.id)) !== undefined) continue;
    await interviews.put(line);
    for (const row of rows) await transaction.objectStore('entries').put(row);
  }
  await transaction.done;
}

/**
 * Clears what is due at `now` (milliseconds since 1970), and gives the ids. Judged and deleted in one breath, so that nothing
 * which is being added to an interview goes with it. `inUse`: interviews that somebody looks at.
 */
export async function clearDue(
  database: Database,
  { now, hours, inUse }: { readonly now: number; readonly hours: number | null; readonly inUse: readonly string[] },
): Promise<readonly string[]> {
  const transaction = beginWriting(database);
  const due = (await shelvedIn(transaction))
    .filter(({ line }) => !inUse.includes(line.id))
    .filter(({ line, rows }) => isDue(listedInterview(line, readSavedInterview(rows), hours).clearing, now))
    .map(({ line }) => line.id);
  for (const id of due) {
    await transaction.objectStore('interviews').delete(id);
    await transaction.objectStore('entries').delete(entriesOf(id));
  }
  await transaction.done;
  return due;
}
