import type { Id, Rounds } from '../comparison.ts';
import type { Contestant } from '../contestants/contestant.ts';
import { atLeast, atMost, median, ratios } from './statistics.ts';

/** One line of a table: what it is, and a cell for each contestant. */
export type Row = readonly [label: string, ...cells: string[]];

type Take<T> = (measured: T) => number;
type Words = (number: number) => string;

/** Builds the rows of a table about some contestants. */
export function rowsAbout<T>(rounds: Rounds<T>, among: readonly Contestant[]) {
  const row = (label: string, cell: (id: Id) => string): Row => [label, ...among.map(({ id }) => cell(id))];
  const of = (id: Id, take: Take<T>): readonly number[] => (rounds[id] ?? []).map(take);
  return {
    /** How many times as much as the floor or the peer of the same round: median, least and most. */
    times: (label: string, base: Id, take: Take<T>): Row =>
      row(label, (id) => (id === base ? '1' : spread(ratios(of(id, take), of(base, take)), timesWords))),
    /** The same without the spread, for what comes out alike every time. */
    timesOnce: (label: string, base: Id, take: Take<T>): Row =>
      row(label, (id) => (id === base ? '1' : timesWords(median(ratios(of(id, take), of(base, take)))))),
    spread: (label: string, take: Take<T>, words: Words): Row => row(label, (id) => spread(of(id, take), words)),
    middle: (label: string, take: Take<T>, words: Words): Row => row(label, (id) => known(median(of(id, take)), words)),
    most: (label: string, take: Take<T>, words: Words): Row => row(label, (id) => known(atMost(of(id, take)), words)),
  };
}

function spread(numbers: readonly number[], words: Words): string {
  const middle = median(numbers);
  return Number.isFinite(middle) ? `${words(middle)} (${words(atLeast(numbers))} to ${words(atMost(numbers))})` : none;
}

function known(number: number, words: Words): string {
  return Number.isFinite(number) ? words(number) : none;
}

const none = 'none';

export function timesWords(number: number): string {
  return number.toFixed(number < 10 ? 2 : 1);
}

export function milliseconds(number: number): string {
  return `${Math.round(number)} ms`;
}

export function kilobytes(number: number): string {
  return `${(number / 1000).toFixed(1)} kB`;
}

export function megabytes(number: number): string {
  return `${(number / 1e6).toFixed(1)} MB`;
}
