import type { Page } from 'playwright-core';
import { databaseName } from '../../src/app/store.ts';

/** A row as it lies in the browser's database; a test may find it damaged, so nothing is promised about it. */
export type KeptRow = Readonly<Record<string, unknown>>;

function databaseOf(site: string): string {
  return databaseName(new URL(site).pathname);
}

/** Everything that is kept on this device for the site. */
export async function keptRows(page: Page, site: string): Promise<KeptRow[]> {
  return page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((database) => database.name === name)) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await new Promise<KeptRow[]>((resolve, reject) => {
      const reading = database.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return rows;
  }, databaseOf(site));
}

/** Puts something else into the last row that is kept, and gives the row as it is then. */
export async function changeLastRow(page: Page, site: string, change: KeptRow): Promise<KeptRow> {
  const last = { ...(await keptRows(page, site)).at(-1), ...change };
  await page.evaluate(
    async ([name, row]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          writing.objectStore('entries').put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [databaseOf(site), last] as const,
  );
  return last;
}

/** As if a later version of the program, with another form of the database, had been here. */
export async function raiseDatabaseVersion(page: Page, site: string): Promise<void> {
  await page.evaluate(
    async (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    databaseOf(site),
  );
}
