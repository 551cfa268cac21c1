import { inColumns } from './columns.ts';
import { linesOf } from './lines.ts';
import type { Copied, CopyLine } from './lines.ts';
import { oneLine } from './one-line.ts';

/** Everything, in lines of at most 80 columns: a list stands below its label, each of it behind a dash. */
export function fullText(copied: Copied): string {
  return linesOf(copied)
    .flatMap((line) => rows(copied, line))
    .map(inColumns)
    .join('\n');
}

function rows({ copy }: Copied, { id, label, full }: CopyLine): readonly string[] {
  if (id === 'level' || full.length === 1) return [oneLine(copy, label, full)];
  return [`${label}:`, ...full.map((one) => `- ${oneLine(copy, null, [one])}`)];
}
