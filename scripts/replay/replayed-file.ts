import { decoded } from '../../src/exchange/file/decoded.ts';
import { readFile } from '../../src/exchange/file/read-file.ts';
import type { FileRefused } from '../../src/exchange/file/read-file.ts';
import { entriesIn, readBytes } from '../evaluate/read-entries.ts';
import { nothing, replayed, told } from './replayed.ts';
import type { Replayed } from './replayed.ts';

/** The report of a file that somebody has saved, or of a list of rows as the store keeps them. `path` is where it lies. */
export function replayedFile(path: string, name: string): Replayed {
  const there = readBytes(path, name);
  if (!there.ok) return nothing(there.problem);
  return replayedText(decoded(there.bytes), name);
}

/** The same of what stands in the file. */
export function replayedText(text: string, name: string): Replayed {
  const read = readFile(text);
  if (read.kind === 'unreadable') return replayedRows(text, name);
  if (read.kind !== 'read') return nothing(`The file "${name}" ${why[read.kind]}`);
  const { length } = read.journals;
  if (length > 1) return nothing(`The file "${name}" holds ${length} interviews, and one is needed.`);
  return told(read.journals[0]);
}

function replayedRows(text: string, name: string): Replayed {
  const rows = entriesIn(text, name);
  return rows.ok ? replayed(rows.entries, name) : nothing(rows.problem);
}

const why: Readonly<Record<Exclude<FileRefused['kind'], 'unreadable'>, string>> = {
  wrong: 'was changed or damaged after it was saved: its check is not right.',
  'cut-off': 'is cut off: its end is missing.',
  newer: 'is of a newer version of this program. Take the newest program to read it.',
  'too-big': 'is larger than any file of this program.',
};
