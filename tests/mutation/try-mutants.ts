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

/** Tries every mutant. Each check is run without one before it is first asked: one that fails on the rules as they are proves nothing. */
export function tryMutants(mutants: readonly Mutant[], checks: readonly Check[] = allChecks): Tried[] {
  return mutants.map((mutant) => ({ mutant, noticed: firstFault(mutant, checksFor(mutant, checks)) }));
}

/** The checks of its table, those of its own rule first: they notice it soonest. */
function checksFor({ table, rule }: Mutant, checks: readonly Check[]): Check[] {
  const ofTable = checks.filter(({ tables }) => tables.includes(table));
  return [...ofTable.filter((check) => check.rule === rule), ...ofTable.filter((check) => check.rule !== rule)];
}

function firstFault(mutant: Mutant, checks: readonly Check[]): string | null {
  for (const check of checks) {
    const fault = faultWithoutMutant(check);
    if (fault !== null) throw new Error(`Fails without any mutant: ${check.name}: ${fault}`);
    const found = withMutant(mutant, check.fault);
    if (found !== null) return `${check.name}: ${found}`;
  }
  return null;
}

/** What a check says of the rules as they are; null when all is well. It is asked once. */
export function faultWithoutMutant(check: Check): string | null {
  const fault = passing.has(check) ? null : check.fault();
  if (fault === null) passing.add(check);
  return fault;
}

/** One line for a mutant, for somebody who has to find it. */
export function inOneLine({ table, rule, operator, before, after }: Mutant): string {
  const where = rule === table ? table : `${table}, ${rule}`;
  return `${where}: ${operator}: ${before} -> ${after}`;
}
