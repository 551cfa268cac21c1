import type { Seed } from './kept.ts';

// What runs in the page, in whichever browser: nothing here may name anything outside its own function.

/** The program has taken over the page that came pre-rendered. */
export function canBeUsed(): boolean {
  const inside = document.querySelector('main *');
  const taken = inside !== null && Object.keys(inside).some((key) => key.startsWith('__reactProps'));
  return taken && !document.documentElement.classList.contains('is-arriving');
}

/** The entry of the history is the one of the page on screen. */
export function isInHistory(): boolean {
  const state: unknown = history.state;
  const place = typeof state === 'object' && state !== null ? Reflect.get(state, 'place') : undefined;
  return place === document.querySelector('main')?.dataset.place;
}

/** Scrolls as a person does before a press: into the middle, clear of whatever stays at the edge of the window. */
export function bringIntoSight(xpath: string): void {
  const first = document.evaluate(xpath, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
  if (first instanceof Element) first.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Has the page a database of this name by now? */
export async function hasDatabase(wanted: string): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === wanted);
}

/** Keeps this interview on the device, makes it the one of this tab, and goes to the address with this label. */
export async function putInterview({ seed, label }: { readonly seed: Seed; readonly label: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(seed.database);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction(['interviews', 'entries'], 'readwrite');
      writing.objectStore('interviews').put(seed.line);
      for (const row of seed.rows) writing.objectStore('entries').put(row);
      writing.addEventListener('error', () => reject(writing.error));
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
  sessionStorage.setItem(seed.tabKey, seed.line.id);
  location.assign(`#${label}`);
}

/**
 * Ticks these inputs, presses the one button that submits, and gives the place that follows. Where an earlier press has led
 * elsewhere meanwhile, nothing is pressed there.
 */
export async function takeAStep({
  from,
  inputs,
}: {
  readonly from: string;
  readonly inputs: readonly string[];
}): Promise<string> {
  const already = document.querySelector('main')?.dataset.place ?? from;
  if (already !== from) return already;
  for (const selector of inputs) {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`There is no ${selector} at "${from}"`);
    if (!input.checked) input.click();
  }
  document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
  return new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const place = document.querySelector('main')?.dataset.place ?? from;
      if (place === from) return;
      observer.disconnect();
      resolve(place);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-place'] });
    setTimeout(() => reject(new Error(`Nothing followed "${from}"`)), 10_000);
    look();
  });
}
