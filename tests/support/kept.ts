import type { Page } from 'playwright-core';
import { hasDatabase, putInterview } from './in-page.ts';
import { expect } from 'vitest';
import { databaseName } from '../../src/app/keeping/database.ts';
import type { KeptInterview } from '../../src/app/keeping/database.ts';
import { contentDate } from '../../src/content/deployment.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import type { Journal } from '../../src/machine/journal.ts';

/** A row as it lies in the browser's database; a test may find it damaged, so nothing is promised about it. */
export type KeptRow = Readonly<Record<string, unknown>>;

function databaseOf(site: string): string {
  return databaseName(new URL(site).pathname);
}

/** Everything that is kept on this device for the site. */
export async function keptRows(page: Page, site: string): Promise<KeptRow[]> {
  return rowsOf(page, site, 'entries');
}

/** The line of every interview in the list of those kept here. */
export async function keptInterviews(page: Page, site: string): Promise<KeptRow[]> {
  return rowsOf(page, site, 'interviews');
}

async function rowsOf(page: Page, site: string, table: 'entries' | 'interviews'): Promise<KeptRow[]> {
  return page.evaluate(
    async ([name, wanted]) => {
      const known = await indexedDB.databases();
      if (!known.some((database) => database.name === name)) return [];
      return new Promise<KeptRow[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const reading = database.transaction(wanted).objectStore(wanted).getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            database.close();
            resolve(reading.result);
          });
        });
      });
    },
    [databaseOf(site), table] as const,
  );
}

/** An interview as the program itself keeps it, and whose tab it is in. */
export interface Seed {
  readonly database: string;
  readonly tabKey: string;
  readonly line: KeptInterview;
  readonly rows: readonly KeptRow[];
}

/** What `putInterview` puts into the page of this site. */
export function seedOf(site: string, journal: Journal): Seed {
  const { pathname } = new URL(site);
  const at = journal.at(-1)?.at ?? 0;
  const line: KeptInterview = {
    id: crypto.randomUUID(),
    begun: journal[0]?.at ?? 0,
    changed: at,
    order: at,
    respondent: journal.at(-1)?.by ?? 'unknown',
    label: '',
    language: 'en',
    rules: contentDate,
  };
  const rows = journal.map((entry, seq) => ({ ...entry, version: savedVersion, interview: line.id, seq }));
  return { database: databaseName(pathname), tabKey: `face-twitch interview ${pathname}`, line, rows };
}

/** Keeps these interviews on the device, the latest last, and goes to the list of them. */
export async function hasKept(page: Page, site: string, kept: readonly KeptBefore[]): Promise<readonly string[]> {
  const seeds = kept.map(({ journal, ...line }, order) => {
    const seed = seedOf(site, journal);
    return { ...seed, line: { ...seed.line, order, ...line } };
  });
  const [first] = seeds;
  if (first !== undefined) await page.waitForFunction(hasDatabase, first.database);
  for (const seed of seeds) await page.evaluate(putInterview, { seed, label: 'start' });
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(`${site}#interviews`);
  await page.reload();
  await page.locator('main[data-place="interviews"] h1').waitFor();
  return seeds.map(({ line }) => line.id);
}

/** An interview as it was left, and what the list says of it. */
export interface KeptBefore extends Partial<KeptInterview> {
  readonly journal: Journal;
}

/** Waits until words that a person has written are kept: nothing on the page tells when. */
export async function untilNoted(page: Page, site: string, text: string): Promise<void> {
  await expect
    .poll(() => keptRows(page, site))
    .toContainEqual(expect.objectContaining({ event: expect.objectContaining({ kind: 'note', text }) }));
}

/** Puts something else into the last row that is kept, and gives the row as it is then. */
export async function changeLastRow(page: Page, site: string, change: KeptRow): Promise<KeptRow> {
  const last = { ...(await keptRows(page, site)).at(-1), ...change };
  await page.evaluate(
    async ([name, row]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          writing.objectStore('entries').put(row);
          writing.addEventListener('error', () => reject(writing.error));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
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
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    databaseOf(site),
  );
}
