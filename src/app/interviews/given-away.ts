import { observable } from '../observable.ts';

/**
 * The interviews whose result was copied, printed or saved since this page was loaded: a nurse is then offered to say that it is in
 * the record. It never says so by itself, since no page knows whether another program has kept what it was given.
 */
export const givenAway = observable<ReadonlySet<string>>(new Set());

export function noteGiven(interview: string): void {
  givenAway.set(new Set([...givenAway.read(), interview]));
}

/** The same deed, and afterwards a word where it succeeded. */
export function notingGiven<A extends readonly unknown[]>(
  interview: string,
  give: (...of: A) => Promise<boolean>,
): (...of: A) => Promise<boolean> {
  return async (...of) => {
    const given = await give(...of);
    if (given) noteGiven(interview);
    return given;
  };
}
