import { table } from '../markdown.ts';
import { countOf } from './measures.ts';
import { resultsOf, textOf, writtenEntries } from './results.ts';

export function writtenSection(): string {
  const results = resultsOf(writtenEntries());
  const asExpected = countOf(results, ({ score }) => score.exact);
  const first = countOf(results, ({ score }) => score.top1);
  const rows = results.map((result) => {
    const { verdict, expected, pointsTo } = result;
    const given = [expected.disposition, verdict.disposition, verdict.fit, pointsTo[0] ?? 'nothing'];
    return [verdict.id, textOf(result, 'summary'), ...given, textOf(result, 'notes')];
  });
  return `## Written cases, apart

The published cases hold **no nurse, no safety question that stays unsure**, and nothing out of date. So ${results.length} cases were written for
these, and so that each row of section 10 of the evidence has one: [written-cases.json](../tests/data/written-cases.json). **They stand in
none of the figures above.** Their labels come from the evidence rows that they name, by the project itself, which knows its rules; they
show that the rules do what those rows say, and nothing about accuracy. The advice is as expected in ${asExpected.n} of ${asExpected.of}, which is no merit, as the labels come from the same
rows as the rules. An expected condition is first in ${first.n} of the ${first.of} that name one; before decision 0005 was rewritten it was first in 23.

${table(['Case', 'Story', 'Expected', 'Given', 'Fit', 'First', 'Label from'], rows)}`;
}
