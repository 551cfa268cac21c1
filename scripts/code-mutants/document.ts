import { list, table } from '../markdown.ts';
import { keptMutants } from './kept.ts';
import { isKept } from './report.ts';
import type { Mutant, Outcome } from './report.ts';

const folders = ['src/assessment/', 'src/machine/'] as const;

/** What docs/mutation-code.md has to hold, from the report of one run. */
export function mutantsDocument(mutants: readonly Mutant[]): string {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const within = (path: string): Mutant[] => mutants.filter(({ file }) => file.startsWith(path));
  const rows = folders.flatMap((folder) => {
    const inside = files.filter((file) => file.startsWith(folder));
    return [row(`**${folder}**`, within(folder)), ...inside.map((file) => row(file, within(file)))];
  });
  return `${opening}

${table(['File', 'Mutants', 'Killed', 'Timeout', 'Survived', 'No coverage', 'Score'], [...rows, row('**All**', mutants)])}

The score is the share of all mutants that were noticed: killed by a test that failed, or stopped because they never came to an end.

## What was not noticed, and why it is kept

${keptSection(mutants)}
`;
}

const opening = `# Mutation testing of the rules and the chart

<!-- Made by \`npm run code-mutants\` from the report of \`npm run stryker\`. A change here is lost. -->

A test that cannot fail is worth nothing. So [Stryker](https://stryker-mutator.io) changes the program in one place at a time, in every
way it knows (a condition turned round, a boundary moved by one, a text emptied, a call left out), and runs the tests that
come by that place. A change that no test notices has survived.

\`npm run test:long\` does this for everything in \`src/assessment\` and \`src/machine\`, writes this page again, and then runs the longer
checks of \`tests/long\`. It fails when the score falls below the limit in \`tests/stryker/stryker.config.mjs\`, when a survivor has no reason in
\`scripts/code-mutants/kept.ts\`, and when a reason is left without its survivor.

- **Nothing is left out.** What runs only once, when a file is read, is changed, too: the whole chart is such a thing. No line is
  marked to be skipped.
- The tests are those that read the rules, the interview, the contract, and interviews that were saved or received: \`tests/stryker/vitest.config.ts\`. The long
  ones among the rules, the proof, the random walks and everything that needs a screen or a browser are not shown the mutants,
  and would notice more.
- Only code is changed here. The rules themselves are data, and [another page](mutation.md) says what happens when one of them is changed.`;

function row(name: string, mutants: readonly Mutant[]): string[] {
  const count = (outcome: Outcome): number => mutants.filter((one) => one.outcome === outcome).length;
  const shown = ['killed', 'timeout', 'survived', 'no coverage'] as const;
  const score = ((100 * (count('killed') + count('timeout'))) / mutants.length).toFixed(1);
  return [name, String(mutants.length), ...shown.map(count).map(String), mutants.length === 0 ? '' : `${score}%`];
}

function keptSection(mutants: readonly Mutant[]): string {
  const left = mutants.filter(({ outcome }) => outcome === 'survived' || outcome === 'no coverage');
  if (left.length === 0) return 'Nothing.';
  return list(
    left.map((mutant) => {
      const why = keptMutants.find((kept) => isKept(mutant, kept))?.why ?? '**No reason yet.**';
      return `${mutant.file}, line ${mutant.line}: ${code(mutant.before)} became ${code(mutant.after)}. ${why}`;
    }),
  );
}

function code(text: string): string {
  return text === '' ? 'nothing' : `\`${text.replaceAll('`', "'")}\``;
}
