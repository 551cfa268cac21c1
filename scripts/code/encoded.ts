import { codeFor } from '../../src/exchange/code/write-code.ts';
import { readCases, routeOfAnswers } from '../../src/exchange/evaluate.ts';
import type { ReadEntries } from '../../src/exchange/evaluate.ts';

interface Encoded extends Pick<ReadEntries, 'malformed' | 'repeated'> {
  readonly codes: readonly { readonly id: string; readonly code: string }[];
}

/** A code for every entry that can be read. `now`: milliseconds since 1970. */
export function encoded(entries: readonly unknown[], now: number): Encoded {
  const { read, ...problems } = readCases(entries, 'both have their code');
  const codes = read.map(({ id, answers }) => {
    const route = routeOfAnswers(answers);
    return { id, code: codeFor({ route, at: now, language: 'en', takenBack: false }) };
  });
  return { codes, ...problems };
}
