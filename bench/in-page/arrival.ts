import type { PageShape } from '../contestants/contestant.ts';
import { afterThisFrame } from './painted.ts';
import { isUsable } from './usable.ts';

/** Times from the start of the navigation, in milliseconds. Null: not yet. */
export interface Arrival {
  firstControl: number | null;
  /** The program has taken over the page that came pre-rendered. */
  takenOver: number | null;
}

/** Looks at every frame until the first control can be used, and until the program has taken over. */
export function watchArrival(shape: PageShape): Arrival {
  const arrival: Arrival = { firstControl: null, takenOver: null };
  let control = false;
  let taken = false;
  function look(): void {
    if (!control && firstUsable(shape)) {
      control = true;
      void afterThisFrame().then((time) => (arrival.firstControl = time));
    }
    if (!taken && isTakenOver()) {
      taken = true;
      arrival.takenOver = performance.now();
    }
    if (!control || (!taken && performance.now() < mostWait)) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  return arrival;
}

/** A page without a program is never taken over: after this time nobody looks any more. */
const mostWait = 10_000;

export function firstUsable(shape: PageShape): boolean {
  const control = document.querySelector(shape.firstControl);
  return control !== null && isUsable(control);
}

/** React, or a library that stands in for it, has tied itself to what stands in the page. */
function isTakenOver(): boolean {
  const inside = document.querySelector('main *');
  const root = document.getElementById('app');
  return has(inside, '__reactProps') || has(root, '__k');
}

function has(element: Element | null, mark: string): boolean {
  return element !== null && Object.keys(element).some((key) => key.startsWith(mark));
}
