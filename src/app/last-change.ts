import type { Walk } from '../machine/walk.ts';

/** When the answers were last changed, in milliseconds since 1970: that the result was shown is no change. */
export function lastChangeOf({ journal, now }: Pick<Walk, 'journal' | 'now'>): number {
  return journal.filter(({ event }) => event.kind !== 'result-shown').at(-1)?.at ?? now;
}
