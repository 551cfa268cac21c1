import { edition } from '../content/edition.ts';
import { isQuestionId } from '../content/question-by-id.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import type { Journal, JournalEntry } from '../machine/journal.ts';
import { isTime, readEvent } from './saved-event.ts';
import { isNewer, isRecord, migratedRow } from './saved-rows.ts';

/** A saved interview, read. */
export type SavedInterview =
  | { readonly kind: 'none' }
  /** `journal[seq]` is the entry at that place; one that cannot be read stands there as "unreadable". */
  | { readonly kind: 'read'; readonly journal: Journal }
  /** Written by a newer version of the program. Left untouched. */
  | { readonly kind: 'newer' };

/** More than the longest interview has by far: a place beyond it is damage, not an interview with that many entries. */
export const mostEntries = 10_000;

/**
 * Reads the saved entries of one interview that stand from the place `first` on, in the order of the store. Nothing is
 * guessed: an entry that is missing, or is not what the program writes, becomes one that says so, and costs no other.
 */
export function readSavedInterview(rows: readonly unknown[], first = 0): SavedInterview {
  if (rows.length === 0) return { kind: 'none' };
  if (rows.some(isNewer)) return { kind: 'newer' };
  const entries = new Map<number, JournalEntry>();
  for (const row of rows) {
    const place = isRecord(row) ? row.seq : undefined;
    if (isPlace(place, first)) entries.set(place, readRow(row, place));
  }
  const length = Math.max(first - 1, ...entries.keys()) + 1 - first;
  const journal = Array.from({ length }, (_, index) => entries.get(first + index) ?? missing(first + index));
  return { kind: 'read', journal };
}

function missing(place: number): JournalEntry {
  return unreadable(place, `entry ${place} is missing`);
}

function isPlace(value: unknown, first: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= first && value < mostEntries;
}

function readRow(row: unknown, place: number): JournalEntry {
  const migrated = isRecord(row) ? migratedRow(row) : null;
  const question = isRecord(row) && isRecord(row.event) && isQuestionId(row.event.question) ? row.event.question : null;
  if (migrated === null) return unreadable(place, `entry ${place} has no version`, question);
  return readEntry(migrated, place) ?? unreadable(place, `entry ${place} does not say what was done`, question);
}

function unreadable(place: number, why: string, question: QuestionId | null = null): JournalEntry {
  return { at: 0, by: 'unknown', seen: place - 1, edition, event: { kind: 'unreadable', why, question } };
}

function readEntry(row: Readonly<Record<string, unknown>>, place: number): JournalEntry | null {
  const { at, by, seen, edition: asked } = row;
  const event = readEvent(row.event);
  if (!isTime(at) || !isRespondent(by) || event === null) return null;
  if (typeof seen !== 'number' || !Number.isInteger(seen) || seen < -1 || seen >= place) return null;
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked < 1) return null;
  return { at, by, seen, edition: asked, event };
}

function isRespondent(value: unknown): value is Respondent | 'unknown' {
  return value === 'self' || value === 'carer' || value === 'nurse' || value === 'unknown';
}
