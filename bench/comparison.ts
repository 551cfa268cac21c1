import type { Contestant } from './contestants/contestant.ts';
import { bare } from './contestants/bare.ts';
import { lforms } from './contestants/lforms.ts';
import { ours } from './contestants/ours.ts';
import { plain } from './contestants/plain.ts';
import { surveyjs } from './contestants/surveyjs.ts';
import { hurry, load } from './measuring/load.ts';
import type { Load } from './measuring/load.ts';
import type { Surroundings } from './measuring/visit.ts';
import { walk } from './measuring/walk.ts';
import type { Walk } from './measuring/walk.ts';

export type Id = Contestant['id'];

/** What was measured, one entry a round, by contestant. */
export type Rounds<T> = Readonly<Partial<Record<Id, readonly T[]>>>;

export interface Comparison {
  readonly loads: Rounds<Load>;
  readonly hurries: Rounds<number>;
  readonly walks: Rounds<Walk>;
}

export const loading = [plain, ours, surveyjs, lforms] as const;
const hurrying = [ours, surveyjs] as const;
export const walking = [bare, ours, surveyjs, lforms] as const;

export const contestants: readonly Contestant[] = [...loading, bare];

export async function compare(
  surroundings: Surroundings,
  rounds: { loads: number; walks: number },
): Promise<Comparison> {
  // The first visit of a browser pays for things that later ones find done: it is not counted.
  await load(surroundings, plain);
  return {
    loads: await interleaved('load', loading, rounds.loads, (one) => load(surroundings, one)),
    hurries: await interleaved('hurry', hurrying, rounds.loads, (one) => hurry(surroundings, one)),
    walks: await interleaved('walk', walking, rounds.walks, (one) => walk(surroundings, one)),
  };
}

/** A B C D, A B C D, and so on: what disturbs the machine for a while disturbs all of them. */
async function interleaved<T>(
  what: string,
  among: readonly Contestant[],
  rounds: number,
  measure: (one: Contestant) => Promise<T>,
): Promise<Rounds<T>> {
  const results: Partial<Record<Id, T[]>> = {};
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of among) {
      process.stderr.write(`${what} ${round} of ${rounds}: ${one.name}\n`);
      results[one.id] = [...(results[one.id] ?? []), await measure(one)];
    }
  }
  return results;
}
