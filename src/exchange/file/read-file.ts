import type { Journal } from '../../machine/journal.ts';
import { mostEntries, readSavedInterview } from '../saved-interview.ts';
import { isRecord } from '../saved-rows.ts';
import type { SavedRow } from '../saved-rows.ts';
import { checkOf, fileForm, formWithoutMarks, mostBytes, program } from './interview-file.ts';
import type { FileMarks } from './interview-file.ts';
import { marksIn } from './marks.ts';

/** Why there is no interview in a file. The names are those of a code that cannot be read. */
export type FileRefused =
  /** Nothing in it looks like a file of this program. */
  | { readonly kind: 'unreadable' }
  /** It is one, and something in it is not as it was written. Nothing of it is believed. */
  | { readonly kind: 'wrong' }
  /** It begins as one, and its end is missing. */
  | { readonly kind: 'cut-off' }
  /** It is whole, and a newer version of the program made it. */
  | { readonly kind: 'newer' }
  /** It is longer than any file of this program, and was not read. */
  | { readonly kind: 'too-big' };

export type FileRead =
  /** As they were written: one, or several where somebody has saved all that was kept on a device. */
  | {
      readonly kind: 'read';
      readonly journals: readonly [Journal, ...Journal[]];
      /** In the file of all: what the list said of each, in the same order. */
      readonly marks?: readonly FileMarks[];
    }
  | FileRefused;

/**
 * The interviews in the text of a file, or the one reason why there are none. Nothing is guessed, and nothing of a file is taken whose
 * check is not right. An entry that stood there as unreadable when the file was made stands so in its journal. Never throws.
 */
export function readFile(text: string): FileRead {
  if (text.length > mostBytes) return { kind: 'too-big' };
  const whole = text.replace(/^\uFEFF/, '').trimEnd();
  const parsed = attempt((): unknown => JSON.parse(whole));
  if (parsed === null) return whyNot(whole);
  const { done } = parsed;
  if (!isRecord(done)) return { kind: 'unreadable' };
  // One that lies in itself a hundred thousand times cannot be walked through: no program has written it.
  return attempt(() => readValue(done))?.done ?? { kind: 'wrong' };
}

function attempt<T>(task: () => T): { readonly done: T } | null {
  try {
    return { done: task() };
  } catch {
    return null;
  }
}

function readValue(value: SavedRow): FileRead {
  if (value.program !== program) return { kind: looksLikeOurs(value) ? 'wrong' : 'unreadable' };
  const { check, ...said } = value;
  const { form, interviews } = said;
  if (check !== checkOf(said) || typeof form !== 'number') return { kind: 'wrong' };
  if (form > fileForm) return { kind: 'newer' };
  if ((form !== fileForm && form !== formWithoutMarks) || !Array.isArray(interviews)) return { kind: 'wrong' };
  const read = together(interviews.map(readInterview));
  return form === formWithoutMarks ? read : withMarks(read, interviews.map(marksIn));
}

function withMarks(read: FileRead, found: readonly (FileMarks | null)[]): FileRead {
  const marks = found.flatMap((one) => one ?? []);
  if (read.kind !== 'read') return read;
  return marks.length < found.length ? { kind: 'wrong' } : { ...read, marks };
}

type OneRead = { readonly kind: 'read'; readonly journal: Journal } | FileRefused;

function readInterview(interview: unknown): OneRead {
  const entries: unknown = isRecord(interview) ? interview.entries : undefined;
  if (!Array.isArray(entries) || entries.length > mostEntries) return { kind: 'wrong' };
  const saved = readSavedInterview(entries.map((row: unknown, seq) => ({ ...(isRecord(row) ? row : {}), seq })));
  if (saved.kind === 'none' || (saved.kind === 'read' && saysNothing(saved.journal))) return { kind: 'wrong' };
  return saved;
}

function saysNothing(journal: Journal): boolean {
  return journal.every(({ event }) => event.kind === 'unreadable');
}

/** All of them or none: part of a file would be taken for the whole. */
function together(read: readonly OneRead[]): FileRead {
  const refused = read.find((one) => one.kind !== 'read');
  if (refused !== undefined) return refused;
  const [first, ...others] = read.flatMap((one) => (one.kind === 'read' ? [one.journal] : []));
  return first === undefined ? { kind: 'wrong' } : { kind: 'read', journals: [first, ...others] };
}

/** Its name is spoilt, and the rest is there. */
function looksLikeOurs({ interviews, check }: SavedRow): boolean {
  return Array.isArray(interviews) && typeof check === 'string';
}

/** What is the matter with a text that is no JSON. */
function whyNot(text: string): FileRefused {
  const hasEnd = /"check"\s*:\s*"[0-9a-f]{8}"\s*\}$/.test(text);
  if (!hasEnd && !text.includes(`"${program}"`)) return { kind: 'unreadable' };
  return { kind: hasEnd ? 'wrong' : 'cut-off' };
}
