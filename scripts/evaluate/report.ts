import { caseGroups, countScores, measures } from '../../src/exchange/score.ts';
import type { Count } from '../../src/exchange/score.ts';
import { columns } from './columns.ts';
import type { Judged } from './judge.ts';
import { missLists } from './misses.ts';
import type { ScoredCase } from './score-entries.ts';
import { groupWords, measureWords } from './score-words.ts';

/** What the rules said of each entry, then the scores, then every miss. */
export function report(judged: readonly Judged[], scored: readonly ScoredCase[]): string {
  const parts = [
    saidTable(judged),
    ...(scored.length > 0 ? [columns(scoreRows(scored, share)), ...missLists(scored)] : []),
  ];
  return parts.join('\n\n');
}

function saidTable(judged: readonly Judged[]): string {
  if (judged.length === 0) return 'No entry to judge.';
  return columns([
    ['Id', 'How soon', 'Fit', 'Points to (first 3)'],
    ...judged.map(({ verdict, pointsTo }) => [
      verdict.id,
      verdict.disposition,
      verdict.fit,
      pointsTo.slice(0, 3).join(', ') || 'nothing',
    ]),
  ]);
}

/** The scores of each group of cases that has any, in rows: first the names of the groups, then each measure. */
export function scoreRows(scored: readonly ScoredCase[], say: (count: Count) => string): string[][] {
  const groups = caseGroups
    .map((group) => ({ group, cases: scored.filter((one) => one.group === group) }))
    .filter(({ cases }) => cases.length > 0)
    .map(({ group, cases }) => ({ group, scores: countScores(cases.map(({ score }) => score)) }));
  return [
    ['Scores', ...groups.map(({ group }) => groupWords[group])],
    ...measures.map((measure) => [measureWords[measure], ...groups.map(({ scores }) => say(scores[measure]))]),
  ];
}

function share({ n, of }: Count): string {
  return of === 0 ? 'no case' : `${n} of ${of} (${Math.round((100 * n) / of)}%)`;
}
