import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { caseGroups } from '../../src/exchange/score.ts';
import { groupWords } from '../evaluate/score-words.ts';
import type { CaseResult } from './case-results.ts';
import { table } from './markdown.ts';
import { countOf, shown } from './shares.ts';

/** The best level of the label against the level that was given. Left of the diagonal is more urgent, right of it less. */
export function confusionSection(results: readonly CaseResult[]): string {
  const groups = caseGroups.map((group) => {
    const some = results.filter((result) => result.group === group);
    return `### ${groupWords[group]}: expected and given\n\n${matrix(some)}`;
  });
  return `## Confusion matrix of the advice

Rows: the best level of the label. Columns: the level that was given. In bold where both are the same; what stands to the right
of it is less urgent than the best level, and may be an accepted one. Unknown as "not sure".

${groups.join('\n\n')}`;
}

function matrix(results: readonly CaseResult[]): string {
  return table(
    ['Expected', ...dispositions, 'Given exactly this'],
    dispositions.map((expected) =>
      row(
        expected,
        results.filter((result) => result.expected.disposition === expected),
      ),
    ),
  );
}

function row(expected: Disposition, results: readonly CaseResult[]): string[] {
  const counts = dispositions.map((given) => {
    const n = results.filter(({ disposition }) => disposition === given).length;
    return given === expected ? `**${n}**` : String(n);
  });
  return [expected, ...counts, shown(countOf(results, ({ disposition }) => disposition === expected))];
}
