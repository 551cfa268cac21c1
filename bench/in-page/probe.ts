import type { PageShape } from '../contestants/contestant.ts';
import { firstUsable, watchArrival } from './arrival.ts';
import { painted } from './painted.ts';
import { pointOf, press, tick } from './press.ts';
import { nextSettling, nextStep, placeAfter, placeNow } from './step.ts';
import type { Step } from './step.ts';

declare global {
  /** What watches a page from inside; every contestant has the same one. */
  var bench: ReturnType<typeof probe>;
  /** Put before this script for each page. */
  var benchShape: PageShape;
}

function probe(shape: PageShape) {
  let awaited: Promise<Step> = Promise.reject(new Error('No step was begun'));
  awaited.catch(() => undefined);
  let longest = 0;
  const next = shape.next ?? '';
  return {
    arrival: watchArrival(shape),
    place: () => placeNow(shape),
    tick,
    pointOf,
    /** Begins to look for long tasks; `longestTask` is the longest since then: 0 when none was over 50 ms. */
    awaitTasks: () => {
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      });
      observer.observe({ type: 'longtask' });
    },
    longestTask: () => longest,
    /** Begins to wait for a step; `step` is what came of it. */
    awaitStep: () => void (awaited = nextStep(shape)),
    awaitSettling: () => void (awaited = nextSettling()),
    step: async () => awaited,
    /** As quick as nobody is: ticks the first control and presses Continue as soon as they can be used. */
    hurries: async () => {
      // The page comes in pieces: the button may be in a later one.
      while (!firstUsable(shape) || document.querySelector(next) === null) await painted();
      await follows(shape, [shape.firstControl, next]);
      return painted();
    },
    /** Ticks, presses Continue and waits for what follows, all from within the page. */
    goesOn: async (selectors: readonly string[]) => follows(shape, [...selectors, next]),
  };
}

async function follows(shape: PageShape, selectors: readonly string[]): Promise<string> {
  const from = placeNow(shape);
  selectors.forEach(press);
  return placeAfter(shape, from);
}

if (window === top) globalThis.bench = probe(globalThis.benchShape);
