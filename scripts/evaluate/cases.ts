import { fileURLToPath } from 'node:url';
import { judge } from './judge.ts';
import { readEntries } from './read-entries.ts';
import { scoreEntries } from './score-entries.ts';
import type { ScoredCase } from './score-entries.ts';

/** The entries of a file of the project. Throws when it cannot be read. */
export function entriesIn(file: string): readonly unknown[] {
  const read = readEntries(fileURLToPath(new URL(`../../${file}`, import.meta.url)), file);
  if (!read.ok) throw new Error(read.problem);
  return read.entries;
}

/** Judges and scores them. A score over fewer cases than there are would mislead, so one that cannot be read ends it. */
export function scoredCases(entries: readonly unknown[]): readonly ScoredCase[] {
  const { judged, malformed, repeated } = judge(entries);
  const { scored, problems } = scoreEntries(judged);
  const wrong = [...malformed, ...repeated, ...problems];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  if (scored.length < entries.length) throw new Error('There are cases that do not say what is expected');
  return scored;
}
