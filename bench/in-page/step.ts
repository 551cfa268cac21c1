import type { PageShape } from '../contestants/contestant.ts';
import { painted } from './painted.ts';

/** One step, as the person sees it. */
export interface Step {
  readonly to: string;
  /** From the press of the button until the next question was painted; milliseconds. */
  readonly took: number;
}

export function placeNow({ place }: PageShape): string {
  return (place && document.querySelector(place.selector)?.getAttribute(place.attribute)) ?? '';
}

/** Waits for the press of the button, and for the question that follows. */
export async function nextStep(shape: PageShape): Promise<Step> {
  const from = placeNow(shape);
  const press = new Promise<number>((resolve) => {
    addEventListener('click', (event) => resolve(event.timeStamp), { capture: true, once: true });
  });
  const to = await placeAfter(shape, from);
  const end = await painted();
  return { to, took: end - (await press) };
}

/** Waits until another place is shown. */
export async function placeAfter(shape: PageShape, from: string): Promise<string> {
  return new Promise((resolve) => {
    const look = (): void => {
      const to = placeNow(shape);
      if (to === from || to === '') return;
      observer.disconnect();
      resolve(to);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/** Milliseconds without a change after which a page has come to rest. */
const rest = 150;

/** For a page that shows all questions at once: from the press of a control until all that it changes is painted. */
export async function nextSettling(): Promise<Step> {
  const press = await new Promise<Event>((resolve) => {
    addEventListener('click', resolve, { capture: true, once: true });
  });
  const end = await settled();
  return { to: '', took: end - press.timeStamp };
}

/** The time at which the last of the changes that follow each other now was painted. */
async function settled(): Promise<number> {
  return new Promise((resolve) => {
    let last = painted();
    let timer = setTimeout(end, rest);
    const observer = new MutationObserver(() => {
      last = painted();
      clearTimeout(timer);
      timer = setTimeout(end, rest);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function end(): void {
      observer.disconnect();
      void last.then(resolve);
    }
  });
}
