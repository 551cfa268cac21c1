import { codeFor } from '../../src/exchange/code/write-code.ts';
import { readCase, routeOfAnswers } from '../../src/exchange/evaluate.ts';

interface Encoded {
  readonly codes: readonly { readonly id: string; readonly code: string }[];
  /** What is wrong with the other entries, a line each. */
  readonly malformed: readonly string[];
  /** Entries that have their code and share their id with one before them. */
  readonly repeated: readonly string[];
}

/** A code for every entry that can be read. `now`: milliseconds since 1970. */
export function encoded(entries: readonly unknown[], now: number): Encoded {
  const codes: { id: string; code: string }[] = [];
  const malformed: string[] = [];
  const repeated: string[] = [];
  const firstAt = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    const read = readCase(entry, at);
    if (!read.ok) {
      malformed.push(read.problem);
      continue;
    }
    const before = firstAt.get(read.id);
    if (before === undefined) firstAt.set(read.id, at);
    else repeated.push(`entry ${at} ("${read.id}"): the id is that of entry ${before}, too; both have their code`);
    const route = routeOfAnswers(read.answers);
    codes.push({ id: read.id, code: codeFor({ route, at: now, language: 'en', takenBack: false }) });
  }
  return { codes, malformed, repeated };
}
