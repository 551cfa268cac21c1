import { list, table } from '../markdown.ts';
import { hazards, likelihoods, notControlled, severities, statuses } from './hazards.ts';
import type { Hazard, Risk } from './hazards.ts';

/** The hazard log as a document, from its data. */
export function hazardLog(): string {
  const index = hazards.map(inShort).map(([id = '', ...rest]) => [`[${id}](#${id.toLowerCase()})`, ...rest]);
  return `# Hazard log

<!-- Made by \`npm run dossier\` from docs/safety/hazards.json. A change here is lost: change hazards.json. -->

**No clinician has signed this log, and no hazard in it is closed.** It is written by the project so that whoever offers the
program to people can start a clinical safety case from it (in England: DCB0129 for the maker, DCB0160 for the organisation
that deploys it). It does not replace one. What the program is for stands in [intended-use.md](../docs/safety/intended-use.md).

${list([
  `**Severity** is the worst credible harm to one person: ${severities.join(', ')}.`,
  `**Likelihood** is a judgement, since nobody has been watched using the program: ${likelihoods.join(', ')}.`,
  'Both are words on purpose. A clinical safety officer scores them with the matrix of the organisation, and decides what is acceptable. "Before" means: with these questions and without the control.',
  ...Object.entries(statuses).map(([status, meaning]) => `Status "${status}": ${meaning}.`),
  '**Rules** are ids: red flags in `src/content/red-flags.ts`, findings in `src/content/findings/`, gates (`stillNotSure`) and advice beside them. What each says stands in [the dossier](dossier.html).',
  '**Tests** are named by file and by the name of a test, a group of tests, or a case in a table that a test runs over. `tests/safety` fails when a rule, a file or a name is no longer there, and when a red flag is covered by no hazard.',
])}

## What is not controlled

${list(notControlled)}

## All hazards

${table(['id', 'hazard', 'risk before', 'risk left', 'status'], index)}

${hazards.map(hazardPart).join('\n\n')}
`;
}

/** One row of a table: the id, the hazard, the risk before and the risk left, the status. */
export function inShort({ id, hazard, initialRisk, residualRisk, status }: Hazard): string[] {
  return [id, hazard, riskWords(initialRisk), riskWords(residualRisk), status];
}

function riskWords({ severity, likelihood }: Risk): string {
  return `${severity}, ${likelihood}`;
}

function hazardPart(one: Hazard): string {
  const { id, hazard, cause, effect, controls, rules, tests, initialRisk, residualRisk, status } = one;
  return `### ${id}

**${hazard}**

${list([
  `**Cause:** ${cause}`,
  `**Effect:** ${effect}`,
  `**Risk before:** ${riskWords(initialRisk)}. ${initialRisk.why}`,
  `**Control:**\n${indented(controls)}`,
  `**Rules:** ${rules.map((rule) => `\`${rule}\``).join(', ') || 'none'}`,
  `**Tests:**\n${indented(tests.map(({ file, name }) => `[${file}](../${file}): "${name}"`))}`,
  `**Risk left:** ${riskWords(residualRisk)}. ${residualRisk.why}`,
  `**Status:** ${status}`,
])}`;
}

function indented(lines: readonly string[]): string {
  return list(lines).replace(/^/gm, '  ');
}
