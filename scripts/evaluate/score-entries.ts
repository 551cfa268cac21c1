import { isRecord } from '../../src/exchange/saved-rows.ts';
import { caseGroupOf, scoreCase } from '../../src/exchange/score.ts';
import type { CaseGroup, CaseScore, Expected } from '../../src/exchange/score.ts';
import type { Judged } from './judge.ts';
import { readExpected } from './read-expected.ts';

/** An entry that says what is expected of it, and how it came out. */
export interface ScoredCase {
  readonly judged: Judged;
  readonly expected: Expected;
  readonly score: CaseScore;
  readonly group: CaseGroup;
}

/** Scores the entries that say what is expected. `problems`: what cannot be read of it, a line each. */
export function scoreEntries(judged: readonly Judged[]): {
  readonly scored: readonly ScoredCase[];
  readonly problems: readonly string[];
} {
  const scored: ScoredCase[] = [];
  const problems: string[] = [];
  for (const one of judged) {
    const { entry, at, verdict, pointsTo } = one;
    if (!isRecord(entry) || entry.expected === undefined || entry.expected === null) continue;
    const read = readExpected(entry.expected);
    if (!read.ok) {
      problems.push(`entry ${at} ("${verdict.id}"): "expected" ${read.problem}; judged and not scored`);
      continue;
    }
    const score = scoreCase({ disposition: verdict.disposition, pointsTo }, read.expected);
    scored.push({ judged: one, expected: read.expected, score, group: caseGroupOf(entry.kind, entry.confidence) });
  }
  return { scored, problems };
}
