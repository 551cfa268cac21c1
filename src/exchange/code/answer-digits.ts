import type { Digit, TakeDigit } from './digits.ts';
import type { FrozenQuestion } from './frozen-version.ts';
import type { FrozenAnswer } from './frozen-walk.ts';

/**
 * An answer as digits. Where one option is chosen: its place, or behind the last one "open". Where several may be: first
 * the kind (one that stands alone, one, several, open), for "none" is common and ought to be short; then which.
 */
export function answerDigits(question: FrozenQuestion, answer: FrozenAnswer | undefined): readonly Digit[] {
  const { multiple, options, exclusive } = question;
  const chosen = [answer ?? []].flat();
  const [first] = chosen;
  if (!multiple) return [placeIn(options, first)];
  const together = togetherIn(question);
  const of = exclusive.length + 3;
  const kind = (beyond: number): Digit => ({ value: exclusive.length + beyond, of });
  if (first === undefined) return [kind(2)];
  if (chosen.length > 1) return [kind(1), { value: maskOf(together, chosen), of: 2 ** together.length }];
  const alone = exclusive.indexOf(first);
  return alone >= 0 ? [{ value: alone, of }] : [kind(0), { value: together.indexOf(first), of: together.length }];
}

/** Reads an answer. Undefined: it was left open. */
export function answerFrom(question: FrozenQuestion, take: TakeDigit): FrozenAnswer | undefined {
  const { multiple, options, exclusive } = question;
  if (!multiple) return options[take(options.length + 1)];
  const together = togetherIn(question);
  const kind = take(exclusive.length + 3);
  const alone = exclusive[kind];
  if (alone !== undefined) return [alone];
  if (kind === exclusive.length + 2) return undefined;
  if (kind === exclusive.length) return together.slice(take(together.length)).slice(0, 1);
  const mask = take(2 ** together.length);
  const chosen = together.filter((_, place) => (mask & (2 ** place)) !== 0);
  // Fewer than two are never written so: no answer at all is none that the parser takes.
  return chosen.length > 1 ? chosen : [];
}

function togetherIn({ options, exclusive }: FrozenQuestion): readonly string[] {
  return options.filter((option) => !exclusive.includes(option));
}

function placeIn(options: readonly string[], option: string | undefined): Digit {
  return { value: option === undefined ? options.length : options.indexOf(option), of: options.length + 1 };
}

function maskOf(together: readonly string[], chosen: readonly string[]): number {
  return together.reduce((mask, option, place) => mask + (chosen.includes(option) ? 2 ** place : 0), 0);
}
