import type { Reading } from './case-results.ts';
import { disputedLabels } from './disputed-labels.ts';
import { list, table } from './markdown.ts';
import { missReasons, noReason } from './miss-reasons.ts';
import type { Aspect, Miss } from './misses.ts';

const readingWords: { readonly [R in Reading]: string } = { 'as-not-sure': '"not sure"', 'as-no': '"no"' };

export function missesSection(misses: readonly Miss[]): string {
  return `## Every miss, with the reason

"Unknown as": the reading, or both, in which it happens. Evidence rows are those of
[the evidence base](clinical/evidence.md); "sources found" is [this list](clinical/sources-found.md). A rule that says no more than
"no row" leaves a gap in the evidence open: it was not closed to please a case.

### Advice and conditions

${missTable(misses, ['level', 'condition'])}

### Hemifacial spasm seen or not seen

${missTable(misses, ['fit', 'first'])}

### Labels in dispute

${disputes()}`;
}

function missTable(misses: readonly Miss[], aspects: readonly Aspect[]): string {
  const rows = misses
    .filter(({ aspect }) => aspects.includes(aspect))
    .map(({ id, aspect, what, said, expected, in: found }) => [
      id,
      what,
      said,
      expected,
      found.map((reading) => readingWords[reading]).join(', '),
      missReasons[id]?.[aspect] ?? noReason,
    ]);
  if (rows.length === 0) return 'None.';
  return table(['Case', 'Miss', 'Given', 'Expected', 'Unknown as', 'Why'], rows);
}

function disputes(): string {
  if (disputedLabels.length === 0) {
    return 'None. A case stands here if the evidence says that its label is wrong; only then may its advice be below the label.';
  }
  return list(disputedLabels.map(({ id, why }) => `${id}: ${why}`));
}
