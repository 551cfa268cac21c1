import { listMutants } from './list-mutants.ts';
import type { Mutant } from './mutant.ts';
import { adviceMutants, findingMutants, floorMutants, redFlagMutants } from './rule-mutants.ts';
import { seededDraw } from './seeded.ts';
import { denialMutants, fitMutants, routingMutants } from './statement-mutants.ts';

/** Every mutant of every rule table. The seed says which options come in. */
export function allMutants(seed: number): Mutant[] {
  const draw = seededDraw(seed);
  return [
    ...redFlagMutants(draw),
    ...floorMutants(),
    ...routingMutants(draw),
    ...fitMutants(draw),
    ...denialMutants(draw),
    ...findingMutants(draw),
    ...adviceMutants(draw),
    ...listMutants(draw),
  ];
}
