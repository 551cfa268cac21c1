/** For whom a carer may answer. Public and append-only: kept interviews use them. Somebody else has no entry. */
export const whoms = ['mother', 'father', 'partner'] as const;
export type Whom = (typeof whoms)[number];

/** Turns of phrase, each with what takes its place. */
type Replacements = readonly (readonly [from: string, to: string])[];

/** How a language names the person for whom a carer answers. */
export interface WhomWords {
  readonly label: string;
  readonly names: { readonly [W in Whom]: string };
  readonly somebodyElse: string;
  /** In the place of "the person" in what a carer reads; and in what she says on the phone. */
  readonly read: { readonly [W in Whom]: Replacements };
  readonly said: { readonly [W in Whom]: Replacements };
}

/** The kept choice. Null for somebody else, for no choice, and for what is none of these. */
export function whomOf(text: string | undefined): Whom | null {
  return whoms.find((whom) => whom === text) ?? null;
}

/** The same words, where those for a carer name the person. Words for everybody else stay as they are. */
export function naming<T>(words: T, replacements: Replacements): T;
export function naming(words: unknown, replacements: Replacements): unknown {
  return named(words, replacements, false);
}

function named(value: unknown, replacements: Replacements, isForCarer: boolean): unknown {
  if (typeof value === 'string') return isForCarer ? replaced(value, replacements) : value;
  if (typeof value === 'function') {
    return (...given: unknown[]) => named(value(...given), replacements, isForCarer);
  }
  if (Array.isArray(value)) return value.map((part) => named(part, replacements, isForCarer));
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, named(part, replacements, key === 'carer')] as const);
  return Object.fromEntries(parts);
}

function replaced(text: string, replacements: Replacements): string {
  return replacements.reduce((before, [from, to]) => before.replaceAll(from, to), text);
}
