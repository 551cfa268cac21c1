import type { QuestionId } from '../content/questions.ts';
import { goesStale } from '../content/routing.ts';

const hour = 60 * 60 * 1000;

/** A clock may have been set back: what seems to come from a day ahead tells as little as what is a day old. */
export function isOld(at: number, now: number): boolean {
  return Math.abs(now - at) > goesStale.afterHours * hour;
}

/** Was the answer given at `at` too long ago to count at `now` (milliseconds since 1970)? */
export function isStale(question: QuestionId, at: number, now: number): boolean {
  return goesStale.questions.includes(question) && isOld(at, now);
}
