import type { Digit, TakeDigit } from './digits.ts';
import type { FrozenVersion } from './frozen-version.ts';

const quarterHour = 15 * 60 * 1000;

/** The quarter of an hour, from 1. 0: out of bounds, for a clock that is years wrong must not cost anybody her code. */
export function placeOfTime({ timeFrom, times }: FrozenVersion, at: number): Digit {
  const place = Math.floor((at - timeFrom) / quarterHour) + 1;
  return { value: place > 0 && place < times ? place : 0, of: times };
}

/** When that quarter began: an answer never seems newer than it is. Null: nobody knows. */
export function timeAt({ timeFrom, times }: FrozenVersion, take: TakeDigit): number | null {
  const place = take(times);
  return place === 0 ? null : timeFrom + (place - 1) * quarterHour;
}

/** The place of the language in the list, regions left aside where the list has none. Behind the last: another one. */
export function placeOfLanguage({ languages }: FrozenVersion, tag: string): Digit {
  const place = languages.findIndex((known) => tag === known || tag.startsWith(`${known}-`));
  return { value: place < 0 ? languages.length : place, of: languages.length + 1 };
}

/** Null: a language that has no place in the list. */
export function languageAt({ languages }: FrozenVersion, take: TakeDigit): string | null {
  return languages[take(languages.length + 1)] ?? null;
}
