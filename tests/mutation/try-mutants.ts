import { allChecks } from '../rules/checks/all-checks.ts';
import type { Check } from '../rules/ledger/check.ts';
import { withMutant } from './mutant.ts';
import type { Mutant } from './mutant.ts';

export interface Tried {
  readonly mutant: Mutant;
  /** What the first check that noticed it says; null when none did. */
  readonly noticed: string | null;
}

/** Found to pass on the rules as they are, to which every mutant gives way again. */
const passing = new Set<Check>();

/** Tries every mutant. Before that every check is run once: one that fails on the rules as they are proves nothing. */
export function tryMutants(mutants: readonly Mutant[], checks: readonly Check[] = allChecks): Tried[] {
  const failing = checks.filter((check) => !passing.has(check) && check.fault() !== null);
  if (failing.length > 0) throw new Error(`Fails without any mutant: ${failing.map(({ name }) => name).join('; ')}`);
  checks.forEach((check) => passing.add(check));
  return mutants.map((mutant) => ({
    mutant,
    noticed: withMutant(mutant, () => firstFault(checksFor(mutant, checks))),
  }));
}

/** The checks of its table, those of its own rule first: they notice it soonest. */
function checksFor({ table, rule }: Mutant, checks: readonly Check[]): Check[] {
  const ofTable = checks.filter(({ tables }) => tables.includes(table));
  return [...ofTable.filter((check) => check.rule === rule), ...ofTable.filter((check) => check.rule !== rule)];
}

function firstFault(checks: readonly Check[]): string | null {
  for (const { name, fault } of checks) {
    const found = fault();
    if (found !== null) return `${name}: ${found}`;
  }
  return null;
}

/** One line for a mutant, for somebody who has to find it. */
export function inOneLine({ table, rule, operator, before, after }: Mutant): string {
  const where = rule === table ? table : `${table}, ${rule}`;
  return `${where}: ${operator}: ${before} -> ${after}`;
}
