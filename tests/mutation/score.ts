import { allMutants } from './all-mutants.ts';
import { equivalents, saysTheSame } from './equivalents.ts';
import type { Equivalent } from './equivalents.ts';
import { operators } from './mutant.ts';
import type { Mutant } from './mutant.ts';
import { inOneLine, tryMutants } from './try-mutants.ts';
import type { Tried } from './try-mutants.ts';

/** The seed of the published scores. */
export const publishedSeed = 20_251_125;

interface Score {
  readonly name: string;
  readonly made: number;
  readonly killed: number;
  readonly equivalent: number;
}

export interface MutationRun {
  readonly seed: number;
  readonly byTable: readonly Score[];
  readonly byOperator: readonly Score[];
  /** The equivalent mutants under each reason. */
  readonly explained: readonly (Equivalent & { readonly mutants: readonly Mutant[] })[];
  /** What nothing noticed and nothing explains, each in one line. There should be none. */
  readonly survivors: readonly string[];
}

export function mutationRun(seed: number): MutationRun {
  return scored(seed, tryMutants(allMutants(seed)));
}

/** One mutant of every few: what every run of the tests tries. The others are tried in the long run. */
export function sampledRun(seed: number, oneOf: number): MutationRun {
  return scored(seed, tryMutants(allMutants(seed).filter((_, at) => at % oneOf === 0)));
}

function scored(seed: number, tried: readonly Tried[]): MutationRun {
  const unnoticed = tried.filter(({ noticed }) => noticed === null).map(({ mutant }) => mutant);
  const same = unnoticed.filter(saysTheSame);
  const explained = equivalents.map((one) => ({ ...one, mutants: same.filter(one.of) }));
  const known = new Set(explained.flatMap(({ mutants }) => mutants));
  const scoreOf = (name: string, of: (mutant: Mutant) => boolean): Score => {
    const own = tried.filter(({ mutant }) => of(mutant));
    return {
      name,
      made: own.length,
      killed: own.filter(({ noticed }) => noticed !== null).length,
      equivalent: own.filter(({ mutant }) => known.has(mutant)).length,
    };
  };
  const tables = [...new Set(tried.map(({ mutant }) => mutant.table))];
  return {
    seed,
    byTable: tables.map((name) => scoreOf(name, ({ table }) => table === name)),
    byOperator: operators.map((name) => scoreOf(name, ({ operator }) => operator === name)),
    explained,
    survivors: unnoticed.filter((mutant) => !known.has(mutant)).map(inOneLine),
  };
}
