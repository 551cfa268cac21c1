import { availableParallelism } from 'node:os';
import { table } from '../../scripts/markdown.ts';
import type { Comparison } from '../comparison.ts';
import type { Sample } from '../measuring/growth.ts';
import { libraries } from '../versions.ts';
import { allowed } from './growth-verdict.ts';
import { howMeasured, whoIsCompared } from './explanations.ts';
import { kilobytes, megabytes } from './rows.ts';
import { arrivalFigures, arrivalRatios, stepFigures, stepRatios } from './tables.ts';
import type { Table } from './tables.ts';
import { targetLine, targets } from './targets.ts';

export interface Run {
  readonly comparison: Comparison;
  readonly samples: readonly Sample[];
  readonly rounds: { readonly loads: number; readonly walks: number };
  readonly browser: string;
}

/** The page about performance, from one run. */
export function performanceDocument(run: Run): string {
  const { comparison, samples, rounds } = run;
  return `# How quick it is

<!-- Made by \`npm run bench\` from one run. A change here is lost. -->

Made by \`npm run bench\`: all measured in one run, in turns, in Chromium ${run.browser} on ${availableParallelism()} cores.
**Only the ratios count.** The times beside them say as much about that machine as about the pages.
Compared are our site, the same start page as plain HTML without a script, and two libraries that people use for such a
questionnaire: ${libraries()}.

## What is meant to be reached

${targets(comparison, samples).map(targetLine).join('\n')}

Ratios and counts are binding: the command fails when one is missed. A time is only told.

## To the first question

Slow 4G and a processor slowed four times; ${rounds.loads} rounds. Median of the rounds, in brackets the least and the most.

${markdown(arrivalRatios(comparison))}

${markdown(arrivalFigures(comparison))}

## From question to question

A processor slowed four times; ${rounds.walks} rounds of one whole interview. The ratios compare within a round.

${markdown(stepRatios(comparison))}

${markdown(stepFigures(comparison))}

${memorySection(samples)}${whoIsCompared}

${howMeasured}
`;
}

function memorySection(samples: readonly Sample[]): string {
  const last = samples.at(-1)?.interviews ?? 0;
  return `## Memory over ${last} interviews in one tab

One whole interview after the other, each cleared away at its end as on a shared device, and what is still held after the
browser has thrown away what it can. What the program holds is counted object by object; the whole heap has the browser's
compiled code as well, which grows for a long time in any program. The last reading may be above
the first by ${allowed.bytesPerInterview} bytes an interview, ${allowed.nodes} nodes and ${allowed.listeners} listeners in all, and no more.

${table(
  ['After interviews', 'Held by the program', 'Whole heap', 'Nodes', 'Listeners'],
  samples.map(({ interviews, objects, heap, nodes, listeners }) => [
    String(interviews),
    kilobytes(objects),
    megabytes(heap),
    String(nodes),
    String(listeners),
  ]),
)}

`;
}

function markdown({ head, rows }: Table): string {
  return table(head, rows);
}
