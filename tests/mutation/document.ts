import { list, table } from '../../scripts/markdown.ts';
import type { Mutant } from './mutant.ts';
import { inOneLine } from './try-mutants.ts';
import type { MutationRun } from './score.ts';

export const sectionHeading = '## Rule tables';

/** The section of docs/mutation.md on the rules. */
export function ruleTablesSection({ seed, byTable, byOperator, explained }: MutationRun): string {
  return `${sectionHeading}

<!-- Made by \`npx tsx scripts/mutation.ts\`. A change to this section is lost. -->

The rules are data, so the mutants are made in the data: one rule at a time is dropped, lowered, raised or turned round, and
the checks of \`tests/rules/checks\` are asked if they notice. Each of these checks is also a test with a name
(\`tests/rules/ledger.test.ts\`). What they expect is written from the evidence and the contract, in \`tests/rules/ledger\`, and never
read from the rules. Every run of the tests tries one mutant of twenty, \`npm run test:long\` all; both fail when one survives, and the second when these numbers change.

Which option comes in where one is put in place of another, or taken in beside it, is drawn with the seed ${seed}.
Another seed is tried with \`npx tsx scripts/mutation.ts 7\`, which writes nothing.

${scores('Table', byTable)}

${scores('What is changed', byOperator)}

Not changed are what stands behind a rule (its sources) and three orders: of the red flags of one level, of the findings, and of
the lists of the contract that are only looked up. The strengths, the calm order, the order of the advice and of the signs to watch for rest on
judgement: there the ledger says it a second time, so that it cannot change unseen.

### Equivalent mutants

These say the same as the rule for every legal set of answers. That is computed, over all classes of answers that the two could tell
apart, and not only claimed.

${explained.map(({ why, mutants }) => `${why}\n\n${list(linesOf(mutants))}`).join('\n\n')}
`;
}

function scores(head: string, rows: MutationRun['byTable']): string {
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const all = {
    name: '**All**',
    made: sum(({ made }) => made),
    killed: sum(({ killed }) => killed),
    equivalent: sum(({ equivalent }) => equivalent),
  };
  return table(
    [head, 'Mutants', 'Killed', 'Equivalent', 'Survived'],
    [...rows, all].map(({ name, made, killed, equivalent }) => [
      name,
      ...[made, killed, equivalent, made - killed - equivalent].map(String),
    ]),
  );
}

/** Each mutant once: a statement that stands in a rule several times makes several mutants that read alike. */
function linesOf(mutants: readonly Mutant[]): string[] {
  const lines = mutants.map(inOneLine);
  return [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? `\`${line}\`` : `\`${line}\` (${times} times)`;
  });
}
