import { advice } from '../content/advice.ts';
import type { AdviceId } from '../content/advice.ts';
import type { Answers } from '../content/questions.ts';
import { holds } from './holds.ts';

/** The advice that these answers ask for, in the order in which it is told. */
export function adviceFor(live: Answers): AdviceId[] {
  return Object.entries(advice)
    .filter(([, { when }]) => when === null || holds(when, live))
    .map(([id]) => id as AdviceId);
}
