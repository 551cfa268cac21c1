import type { CopyLineId } from '../../content/copy-text-words.ts';
import { inColumns } from './columns.ts';
import { linesOf } from './lines.ts';
import type { Copied, CopyLine } from './lines.ts';
import { oneLine } from './one-line.ts';

/** The field of one record took no more. */
const mostLetters = 1000;

/** Never left out, whatever else there is to say. */
const always: readonly CopyLineId[] = ['level', 'not-settled', 'not-checked', 'signs', 'taken-back'];

/** What is told as far as there is room: safety first. */
const asFits: readonly CopyLineId[] = [
  'reason',
  'call',
  'received',
  'plan',
  'net',
  'observed',
  'fit',
  'list',
  'twitch',
  'health',
  'note',
  'denied',
  'own-words',
  'open',
  'set-aside',
  'earlier',
  'talk',
  'advice',
];

/** At most 1,000 characters that are understood when every line break is lost: a line has its label and ends with a full stop. */
export function shortText(copied: Copied): string {
  const lines = linesOf(copied).filter(({ short }) => short.length > 0);
  let kept = safetyLines(copied, lines);
  for (const id of asFits) {
    const line = lines.find((one) => one.id === id);
    if (line !== undefined) kept = withAsMuch(copied, kept, line, lines);
  }
  return written(copied, kept, lines);
}

/** Whole; where somebody ticked nearly everything, the most urgent signs, and how many more there are. */
function safetyLines(copied: Copied, lines: readonly CopyLine[]): readonly CopyLine[] {
  const whole = lines.filter(({ id }) => always.includes(id));
  if (written(copied, whole, lines).length <= mostLetters) return whole;
  const first = whole.flatMap((line) => (line.id === 'taken-back' ? [atMost(copied, line, 2)] : []));
  const kept = [...whole.filter(({ id }) => id !== 'signs' && id !== 'taken-back'), ...first];
  const signs = whole.find(({ id }) => id === 'signs');
  return signs === undefined ? kept : withAsMuch(copied, kept, signs, lines);
}

/** So many parts of a line, and how many more there are. */
function atMost({ copy }: Copied, line: CopyLine, count: number): CopyLine {
  const left = line.short.length - count;
  return left <= 0 ? line : { ...line, short: [...line.short.slice(0, count), copy.more(left)] };
}

/** The lines with as much of one more as there is room for. */
function withAsMuch(
  copied: Copied,
  kept: readonly CopyLine[],
  line: CopyLine,
  lines: readonly CopyLine[],
): readonly CopyLine[] {
  for (let count = line.short.length; count > 0; count--) {
    const more = [...kept, atMost(copied, line, count)];
    if (written(copied, more, lines).length <= mostLetters) return more;
  }
  return kept;
}

/** In their order, with the labels of what there was no room for. */
function written(copied: Copied, kept: readonly CopyLine[], lines: readonly CopyLine[]): string {
  const { copy } = copied;
  const inOrder = lines.flatMap(({ id }) => kept.filter((line) => line.id === id));
  const left = lines.flatMap(({ id, label }) => (kept.some((line) => line.id === id) ? [] : [label ?? '']));
  const rows = inOrder.map(({ label, short }) => oneLine(copy, label, short));
  const leftOut = left.length === 0 ? [] : [oneLine(copy, copy.leftOut, left)];
  return [...rows, ...leftOut].map(inColumns).join('\n');
}
