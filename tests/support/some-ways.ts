import { inject } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { everyCombination } from './answers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Is nothing left out, however long it takes (`npm run test:long`)? */
    readonly leavesNothingOut: boolean;
  }
}

type Lists = readonly (readonly Answers[])[];

/**
 * Ways to take one part from each list: those that take another than the first part from at most `changes` of them; in
 * `npm run test:long` every combination.
 */
export function someWays(changes: number, ...lists: Lists): Answers[] {
  return [...(inject('leavesNothingOut') ? everyCombination(...lists) : withChanges(changes, lists))];
}

function* withChanges(changes: number, [list, ...rest]: Lists): Generator<Answers> {
  const [usual, ...others] = list ?? [];
  if (usual === undefined) {
    yield {};
    return;
  }
  for (const later of withChanges(changes, rest)) yield { ...usual, ...later };
  if (changes === 0) return;
  for (const later of withChanges(changes - 1, rest)) for (const part of others) yield { ...part, ...later };
}
