import { isRecord } from '../evaluate/read-expected.ts';
import { resultsOf, writtenEntries } from './case-results.ts';
import type { CaseResult } from './case-results.ts';
import { table } from './markdown.ts';
import { noReason, writtenReasons } from './miss-reasons.ts';

export function writtenSection(): string {
  const entries = writtenEntries();
  const results = resultsOf(entries);
  const asExpected = results.filter(({ score }) => score.exact).length;
  const told = results.filter(({ score }) => score.top1 !== null);
  const first = told.filter(({ score }) => score.top1 === true);
  return `## Written cases, apart

The published cases hold **no nurse, no safety question that stays unsure**, and nothing out of date. So ${results.length} cases were written for
these, and so that each row of section 10 of the evidence has one: [written-cases.json](../tests/data/written-cases.json). **They stand in
none of the figures above.** Their labels come from the evidence rows that they name, by the project itself, which knows its rules; they
show that the rules do what those rows say, and nothing about accuracy. The advice is as expected in ${asExpected} of ${results.length}, which is no merit, as the labels come from the same
rows as the rules. An expected condition is first in ${first.length} of the ${told.length} that name one. Where it is not, the reason stands below; no rule was
changed for it.

${table(
  ['Case', 'Story', 'Expected', 'Given', 'Fit', 'First', 'Label from'],
  results.map((result, at) => row(result, entries[at])),
)}

Another condition first than expected:

${table(['Case', 'Given (first three)', 'Expected', 'Why'], results.filter(({ score }) => score.top1 === false).map(missRow))}`;
}

function row({ id, expected, disposition, fit, pointsTo }: CaseResult, entry: unknown): string[] {
  return [
    id,
    text(entry, 'summary'),
    expected.disposition,
    disposition,
    fit,
    pointsTo[0] ?? 'nothing',
    text(entry, 'notes'),
  ];
}

function missRow({ id, expected, pointsTo }: CaseResult): string[] {
  return [id, pointsTo.slice(0, 3).join(', '), expected.conditions.join(' or '), writtenReasons[id] ?? noReason];
}

function text(entry: unknown, field: string): string {
  const value = isRecord(entry) ? entry[field] : undefined;
  return typeof value === 'string' ? value : '';
}
