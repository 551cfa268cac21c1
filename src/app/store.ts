import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { JournalEntry } from '../machine/journal.ts';
import { readSavedInterview, savedVersion } from '../exchange/saved-interview.ts';
import type { SavedInterview } from '../exchange/saved-interview.ts';

/** `taken`: another tab has written there. `cleared`: another tab has deleted what stood before. */
export type Appended = 'kept' | 'taken' | 'cleared' | 'failed';

/** Where journals are kept. Nothing in it throws: what went wrong is said in the answer. */
export interface Store {
  load(): Promise<SavedInterview>;
  /** Adds entries behind the `from` that are there already. */
  append(entries: readonly JournalEntry[], from: number): Promise<Appended>;
  /** Starts a new interview and leaves whatever is kept as it is. */
  setAside(): void;
  /** Deletes every interview kept here. False when they could not be deleted. */
  clear(): Promise<boolean>;
}

const table = 'entries';

/** The name holds the path, since one origin may serve two deployments. */
export function databaseName(basePath: string): string {
  return `face-twitch ${basePath}`;
}

/**
 * Opens the journals on this device. Rejects when the browser allows no storage,
 * or when a newer version of the program has been here.
 */
export async function openStore(basePath: string, newId: () => string): Promise<Store> {
  const database = await openDB(databaseName(basePath), 1, {
    upgrade: (db) => void db.createObjectStore(table, { keyPath: ['interview', 'seq'] }),
    // Another tab may open a newer version: let it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return journalStore(database, newId);
}

function journalStore(database: IDBPDatabase, newId: () => string): Store {
  let interview = newId();
  return {
    async load() {
      const rows: unknown[] = await database.getAll(table);
      const last: unknown = rows.at(-1);
      const newest = interviewOf(last);
      if (newest === null) return readSavedInterview(rows);
      interview = newest;
      return readSavedInterview(rows.filter((row) => interviewOf(row) === newest));
    },
    async append(entries, from) {
      let cleared = false;
      try {
        const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
        // Another tab may have cleared what these entries stand behind. Asked along with the writing, which it undoes.
        const undoIfCleared = async (): Promise<void> => {
          if (from === 0 || (await transaction.store.getKey([interview, from - 1])) !== undefined) return;
          cleared = true;
          transaction.abort();
        };
        const checked = undoIfCleared();
        // `add` fails where another tab has written this place already, so neither overwrites the other.
        const added = entries.map((entry, index) =>
          transaction.store.add({ ...entry, version: savedVersion, interview, seq: from + index }),
        );
        await Promise.all([checked, ...added, transaction.done]);
        return 'kept';
      } catch (error) {
        if (cleared) return 'cleared';
        return error instanceof DOMException && error.name === 'ConstraintError' ? 'taken' : 'failed';
      }
    },
    setAside() {
      interview = newId();
    },
    async clear() {
      interview = newId();
      return database.clear(table).then(
        () => true,
        () => false,
      );
    },
  };
}

function interviewOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'interview' in row && typeof row.interview === 'string'
    ? row.interview
    : null;
}
