import { loading, walking } from '../comparison.ts';
import type { Comparison, Rounds } from '../comparison.ts';
import type { Contestant } from '../contestants/contestant.ts';
import type { Load } from '../measuring/load.ts';
import { totalOf } from '../measuring/traffic.ts';
import type { Walk } from '../measuring/walk.ts';
import { kilobytes, megabytes, milliseconds, rowsAbout } from './rows.ts';
import type { Row } from './rows.ts';
import { median, percentile } from './statistics.ts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

const firstControl = (load: Load): number => load.firstControl;
const bytes = (load: Load): number => totalOf(load.traffic);
const script = (load: Load): number => load.script;
const heap = (measured: Load | Walk): number => measured.heap;
const middleStep = (walk: Walk): number => median(walk.steps);
const slowStep = (walk: Walk): number => percentile(walk.steps, 0.95);

/** What it takes to come to the first question: ratios. */
export function arrivalRatios({ loads, hurries }: Comparison): Table {
  const about = rowsAbout(loads, loading);
  return tableOf(loading, [
    about.times('First control usable, times the plain page', 'plain', firstControl),
    about.timesOnce('Bytes, times the plain page', 'plain', bytes),
    about.timesOnce('Bytes, times our site', 'ours', bytes),
    about.times('Time in scripts, times our site', 'ours', script),
    about.timesOnce('Memory after arrival, times the plain page', 'plain', heap),
    rowsAbout(hurries, loading).times(
      'Second question for somebody who hurries, times our site',
      'ours',
      (time) => time,
    ),
  ]);
}

/** The same as it was measured. */
export function arrivalFigures({ loads, hurries }: Comparison): Table {
  const about = rowsAbout(loads, loading);
  return tableOf(loading, [
    about.spread('First control usable', firstControl, milliseconds),
    about.middle('First paint', (load) => load.firstPaint, milliseconds),
    about.middle('Program has taken over', (load) => load.takenOver ?? Number.NaN, milliseconds),
    rowsAbout(hurries, loading).spread('Second question for somebody who hurries', (time) => time, milliseconds),
    about.middle('HTML', (load) => load.traffic.html, kilobytes),
    about.middle('Scripts', (load) => load.traffic.script, kilobytes),
    about.middle('Styles', (load) => load.traffic.style, kilobytes),
    about.middle('Everything else', (load) => load.traffic.other, kilobytes),
    about.middle('All bytes', bytes, kilobytes),
    about.spread('Time in scripts', script, milliseconds),
    about.middle('Memory after arrival', heap, megabytes),
  ]);
}

/** What a step takes: ratios. */
export function stepRatios({ walks }: Comparison): Table {
  const about = rowsAbout(walks, walking);
  return tableOf(walking, [
    about.times('Step, median, times the bare step', 'bare', middleStep),
    about.times('Step, 95 of 100, times the bare step', 'bare', slowStep),
    about.times('Step, median, times our site', 'ours', middleStep),
    about.times('Step, 95 of 100, times our site', 'ours', slowStep),
    about.timesOnce('Memory after one interview, times our site', 'ours', heap),
  ]);
}

/** The same as it was measured; the steps of all rounds together. */
export function stepFigures({ walks }: Comparison): Table {
  const about = rowsAbout(walks, walking);
  const allSteps: Rounds<readonly number[]> = Object.fromEntries(walking.map(({ id }) => [id, [stepsOf(walks[id])]]));
  const pooled = rowsAbout(allSteps, walking);
  return tableOf(walking, [
    pooled.middle('Steps measured', (steps) => steps.length, String),
    pooled.middle('Step, median', median, milliseconds),
    pooled.middle('Step, 95 of 100', (steps) => percentile(steps, 0.95), milliseconds),
    about.middle('First step of an interview', (walk) => walk.steps[0] ?? Number.NaN, milliseconds),
    about.middle('Longest task, median of the rounds', (walk) => walk.longestTask, taskWords),
    about.most('Longest task of all', (walk) => walk.longestTask, taskWords),
    about.middle('From the last check to the result', (walk) => walk.toResult ?? Number.NaN, milliseconds),
    about.middle('All bytes of one interview', (walk) => walk.bytes, kilobytes),
    about.middle('Memory after one interview', heap, megabytes),
  ]);
}

function stepsOf(walks: readonly Walk[] | undefined): readonly number[] {
  return (walks ?? []).flatMap(({ steps }) => steps);
}

function taskWords(duration: number): string {
  return duration === 0 ? 'none over 50 ms' : milliseconds(duration);
}

function tableOf(among: readonly Contestant[], rows: readonly Row[]): Table {
  return { head: ['', ...among.map(({ name }) => name)], rows };
}
