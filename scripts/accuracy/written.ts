import { table } from '../markdown.ts';
import { noReason, writtenReasons } from './reasons.ts';
import { resultsOf, textOf, writtenEntries } from './results.ts';

export function writtenSection(): string {
  const results = resultsOf(writtenEntries());
  const asExpected = results.filter(({ score }) => score.exact === true).length;
  const told = results.filter(({ score }) => score.top1 !== null);
  const missed = told.filter(({ score }) => score.top1 === false);
  const rows = results.map((result) => {
    const { verdict, expected, pointsTo } = result;
    const given = [expected.disposition, verdict.disposition, verdict.fit, pointsTo[0] ?? 'nothing'];
    return [verdict.id, textOf(result, 'summary'), ...given, textOf(result, 'notes')];
  });
  const missRows = missed.map(({ verdict: { id }, expected, pointsTo }) => [
    id,
    pointsTo.slice(0, 3).join(', '),
    expected.conditions.join(' or '),
    writtenReasons[id] ?? noReason,
  ]);
  return `## Written cases, apart

The published cases hold **no nurse, no safety question that stays unsure**, and nothing out of date. So ${results.length} cases were written for
these, and so that each row of section 10 of the evidence has one: [written-cases.json](../tests/data/written-cases.json). **They stand in
none of the figures above.** Their labels come from the evidence rows that they name, by the project itself, which knows its rules; they
show that the rules do what those rows say, and nothing about accuracy. The advice is as expected in ${asExpected} of ${results.length}, which is no merit, as the labels come from the same
rows as the rules. An expected condition is first in ${told.length - missed.length} of the ${told.length} that name one. Where it is not, the reason stands below; no rule was
changed for it.

${table(['Case', 'Story', 'Expected', 'Given', 'Fit', 'First', 'Label from'], rows)}

Another condition first than expected:

${table(['Case', 'Given (first three)', 'Expected', 'Why'], missRows)}`;
}
