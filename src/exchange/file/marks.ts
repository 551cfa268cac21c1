import { isRecord } from '../saved-rows.ts';
import type { FileMarks } from './interview-file.ts';

/** More than a label has by far. */
const mostLetters = 200;

/** What the list said of an interview in the file of all. Null: that is not what the program writes. */
export function marksIn(interview: unknown): FileMarks | null {
  const { label, inRecord }: Readonly<Record<string, unknown>> = isRecord(interview) ? interview : {};
  if (typeof label !== 'string' || label.length > mostLetters) return null;
  if (inRecord === null) return { label, inRecord };
  if (!isRecord(inRecord) || !isTime(inRecord.at) || typeof inRecord.held !== 'boolean') return null;
  return { label, inRecord: { at: inRecord.at, held: inRecord.held } };
}

/** Milliseconds since 1970 that a calendar can show, also some hours later. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8e15;
}
