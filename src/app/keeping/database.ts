import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** An interview that is kept: what a list can say of it without reading what was answered. */
export interface KeptInterview {
  readonly id: string;
  /** When it was begun and last changed, in milliseconds since 1970, by the clock of the device. To be shown, and never an order. */
  readonly begun: number;
  readonly changed: number;
  /** Counts the changes of all interviews: the latest has the highest. */
  readonly order: number;
  readonly respondent: string;
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  /** The date of the rules that it was last changed under (ISO 8601). */
  readonly rules: string;
  /** A nurse has said that it is in the record. Gone with the next thing that is added to the interview. */
  readonly inRecord?: InRecord;
}

export interface InRecord {
  /** When she said so, in milliseconds since 1970. */
  readonly at: number;
  /** It is not to be cleared by itself. */
  readonly held: boolean;
  /** When it came here from a file: the hours until it is cleared count from then. */
  readonly from?: number;
}

/** Entries are rows `{ version, interview, seq, at, by, seen, event }`, and nothing is believed of one before it was read. */
export interface Schema extends DBSchema {
  entries: { key: [string, number]; value: object };
  interviews: { key: string; value: KeptInterview; indexes: { order: number } };
}

export type Database = IDBPDatabase<Schema>;

/** The name holds the path, since one origin may serve two deployments. */
export function databaseName(basePath: string): string {
  return `face-twitch ${basePath}`;
}

/** Opens what is kept on this device. Rejects when the browser allows no storage, or when a newer version has been here. */
export async function openDatabase(basePath: string, onGone: () => void): Promise<Database> {
  if (!('indexedDB' in globalThis)) throw new DOMException('This browser keeps nothing', 'SecurityError');
  return openDB<Schema>(databaseName(basePath), 2, {
    upgrade: async (database, from, _to, transaction) => {
      if (from < 1) database.createObjectStore('entries', { keyPath: ['interview', 'seq'] });
      const interviews = database.createObjectStore('interviews', { keyPath: 'id' });
      interviews.createIndex('order', 'order');
      if (from === 1) await listInterviews(transaction);
    },
    // Another tab may open a newer version: let it.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
}

/** Version 1 kept entries only. Their rows stay as they are; each interview among them gets its line in the list. */
async function listInterviews(
  transaction: IDBPTransaction<Schema, ('entries' | 'interviews')[], 'versionchange'>,
): Promise<void> {
  const rows = await transaction.objectStore('entries').getAll();
  const ids = [...new Set(rows.map((row) => textIn(row, 'interview')))].filter((id) => id !== '');
  const interviews = transaction.objectStore('interviews');
  for (const [order, id] of ids.entries()) {
    const entries = rows.filter((row) => textIn(row, 'interview') === id);
    const times = entries.flatMap((row) => ('at' in row && typeof row.at === 'number' ? [row.at] : []));
    await interviews.put({
      id,
      order,
      label: '',
      language: 'en',
      rules: '',
      begun: times[0] ?? 0,
      changed: times.at(-1) ?? 0,
      respondent:
        entries
          .map((row) => textIn(row, 'by'))
          .filter((by) => by !== '')
          .at(-1) ?? 'unknown',
    });
  }
}

function textIn(row: object, key: string): string {
  const value: unknown = Reflect.get(row, key);
  return typeof value === 'string' ? value : '';
}
