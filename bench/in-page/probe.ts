import type { PageShape } from '../contestants/contestant.ts';
import { firstUsable, watchArrival } from './arrival.ts';
import type { Arrival } from './arrival.ts';
import { watchTasks } from './long-tasks.ts';
import type { LongTasks } from './long-tasks.ts';
import { painted } from './painted.ts';
import { pointOf, press, tick } from './press.ts';
import type { Point } from './press.ts';
import { nextSettling, nextStep, placeAfter, placeNow } from './step.ts';
import type { Step } from './step.ts';

/** What watches a page from inside; every contestant has the same one. */
export interface Probe {
  readonly arrival: Arrival;
  place(): string;
  tick(selectors: readonly string[]): Promise<void>;
  pointOf(selector: string): Promise<Point>;
  /** Begins to look for long tasks; `longestTask` is the longest since then. */
  awaitTasks(): void;
  longestTask(): number;
  /** Begins to wait for a step; `step` is what came of it. */
  awaitStep(): void;
  awaitSettling(): void;
  step(): Promise<Step>;
  /** As quick as nobody is: ticks the first control and presses Continue as soon as they can be used. */
  hurries(): Promise<number>;
  /** Ticks, presses Continue and waits for what follows, all from within the page. */
  goesOn(selectors: readonly string[]): Promise<string>;
  presses(selector: string): Promise<string>;
}

declare global {
  var bench: Probe;
  /** Put before this script for each page. */
  var benchShape: PageShape;
}

function probe(shape: PageShape): Probe {
  let awaited: Promise<Step> = Promise.reject(new Error('No step was begun'));
  awaited.catch(() => undefined);
  let tasks: LongTasks = { longest: 0 };
  const next = shape.next ?? '';
  return {
    arrival: watchArrival(shape),
    place: () => placeNow(shape),
    tick,
    pointOf,
    awaitTasks: () => void (tasks = watchTasks()),
    longestTask: () => tasks.longest,
    awaitStep: () => void (awaited = nextStep(shape)),
    awaitSettling: () => void (awaited = nextSettling()),
    step: async () => awaited,
    hurries: async () => {
      // The page comes in pieces: the button may be in a later one.
      while (!firstUsable(shape) || document.querySelector(next) === null) await painted();
      const from = placeNow(shape);
      press(shape.firstControl);
      press(next);
      await placeAfter(shape, from);
      return painted();
    },
    goesOn: async (selectors) => {
      for (const selector of selectors) press(selector);
      return follows(shape, next);
    },
    presses: async (selector) => follows(shape, selector),
  };
}

async function follows(shape: PageShape, selector: string): Promise<string> {
  const from = placeNow(shape);
  press(selector);
  return placeAfter(shape, from);
}

if (window === top) globalThis.bench = probe(globalThis.benchShape);
