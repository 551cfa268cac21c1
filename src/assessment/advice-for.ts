import { advice, toBring } from '../content/advice.ts';
import type { AdviceId, ToBring } from '../content/advice.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { Answers } from '../content/questions.ts';
import { holds } from './holds.ts';

/** The advice that these answers ask for, in the order in which it is told. */
export function adviceFor(live: Answers): AdviceId[] {
  return Object.entries(advice)
    .filter(([, { when }]) => when === null || holds(when, live))
    .map(([id]) => id as AdviceId);
}

/** What to bring, where somebody is to be seen and there is time for it. */
export function thingsToBring(live: Answers, disposition: Disposition): ToBring[] {
  return Object.entries(toBring)
    .filter(([, { when, at }]) => at.some((level) => level === disposition) && (when === null || holds(when, live)))
    .map(([id]) => id as ToBring);
}
