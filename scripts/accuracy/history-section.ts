import type { Count } from '../../src/exchange/score.ts';
import type { CaseResult } from './case-results.ts';
import { table } from './markdown.ts';
import { countOf, shown } from './shares.ts';

/** From the record of the first run, before any rule was changed after one. Only the totals over all cases were kept. */
const firstRun: readonly Count[] = [
  { n: 50, of: 50 },
  { n: 38, of: 50 },
  { n: 50, of: 50 },
  { n: 40, of: 42 },
  { n: 42, of: 42 },
];

export function historySection(results: readonly CaseResult[]): string {
  const now = [
    countOf(results, ({ score }) => score.safe),
    countOf(results, ({ score }) => score.exact),
    countOf(results, ({ score }) => score.acceptable),
    countOf(results, ({ score }) => score.top1),
    countOf(results, ({ score }) => score.top3),
  ];
  return `## The first run, and what changed since

All ${results.length} cases together, unknown as "not sure": only these totals were kept of the first run. They mix textbook pictures and thin
stories with the rest, and serve for this comparison only.

${table(
  ['Run', 'Safe', 'Exact', 'Accepted', 'Top 1', 'Top 3'],
  [
    ['First run, before the changes below', ...firstRun.map(shown)],
    ['Now', ...now.map(shown)],
  ],
)}

**No rule was changed to make a case come out right.** What happened, so that a reader can judge:

- The rules were written from the evidence base by somebody who **had seen the development cases**. Nobody can show that this had no
  influence. A score on cases that nobody here has seen would count for more than every figure on this page.
- **The order among equals** (the eyelid twitch before hemifacial spasm) was set **after the first run**, by a principle that stood in the
  plan of the summary before: common and harmless first among equals. The first run lists its misses, so the one that this order
  decides, lid-02, was in view. It is the whole difference in top 1: with the two conditions turned round, the figures of the first run
  come out again.
- **What linked movement after a palsy says** was changed after the first run, for evidence sections 3.1 and 10.15 and for self-test
  case 10 of section 7.5. With the finding that this brought left out, every figure of this table stays as it is now.
- Both were tried on the day this page was first made, and are not tried anew each time.
- Where later sources led away from the first evidence, [decision 0006](decisions/0006-against-evidence-and-contract.md) names each
  row.`;
}
