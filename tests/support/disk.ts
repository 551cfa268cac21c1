import type { Page } from 'playwright-core';
import { databaseName } from '../../src/app/keeping/database.ts';
import type { Person } from './person.ts';

/** Another page of the same origin that does not let go of what is kept, as a hung program does. Returns how it lets go. */
export async function holdsTheDisk(person: Person): Promise<() => Promise<void>> {
  const page = await somePage(person);
  await page.evaluate(
    async (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const store = opening.result.transaction(['entries', 'interviews'], 'readwrite').objectStore('entries');
          const holdOn = (): void => {
            if (Reflect.get(window, 'letsGo') !== true) store.count().addEventListener('success', holdOn);
          };
          holdOn();
          resolve();
        });
      }),
    databaseName(new URL(person.site).pathname),
  );
  return async () => page.evaluate(() => void Reflect.set(window, 'letsGo', true));
}

/** A page of an older program that holds the older database open and hears nobody who asks for it. */
export async function holdsAnOlderDatabase(person: Person): Promise<() => Promise<void>> {
  const page = await somePage(person);
  await page.evaluate(
    async (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('entries', { keyPath: ['interview', 'seq'] }),
        );
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          Reflect.set(window, 'held', opening.result);
          resolve();
        });
      }),
    databaseName(new URL(person.site).pathname),
  );
  return async () => page.close();
}

async function somePage(person: Person): Promise<Page> {
  const page = await person.page.context().newPage();
  await page.goto(`${person.site}privacy.html`);
  return page;
}

/** Presses Continue and gives the milliseconds until another place is shown. */
export async function timeToTheNextPlace(person: Person): Promise<number> {
  return person.page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        const main = document.querySelector('main');
        const from = main?.dataset.place;
        const began = performance.now();
        new MutationObserver(() => {
          if (main?.dataset.place !== from) resolve(performance.now() - began);
        }).observe(document.body, { subtree: true, attributeFilter: ['data-place'] });
        document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
      }),
  );
}
