import { inject } from 'vitest';

/**
 * Tests that only `npm run test:long` tries: variants of a promise that another test keeps in every run. Not skipped but not
 * there, so that what is skipped stays worth a look. `docs/decisions/0018-quick-tests.md` has the list.
 */
export function inTheLongRun(register: () => void): void {
  if (inject('leavesNothingOut')) register();
}

/** How many cases, or how far a walk goes: the whole in the long run, so much in every run. */
export function inFull<T>(whole: T, inEveryRun: T): T {
  return inject('leavesNothingOut') ? whole : inEveryRun;
}

/** All of these in the long run; in every run those that stand for the rest. */
export function tried<T>(all: readonly T[], standsForTheRest: (one: T, index: number) => boolean): readonly T[] {
  return inject('leavesNothingOut') ? all : all.filter(standsForTheRest);
}
