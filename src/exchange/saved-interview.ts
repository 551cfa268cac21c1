import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { isQuestionId, parseAnswer, questionById } from '../content/parse-answer.ts';
import type { Respondent } from '../content/questions.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { noteTopics } from '../content/journal-topics.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { AnswerGiven, Journal, JournalEntry, JournalEvent } from '../machine/journal.ts';

/**
 * The form in which entries are kept today: a journal entry with `version`, `interview` and its place `seq`, from 0.
 * A change of form adds a number, a migration and a fixture.
 */
export const savedVersion = 1;

export type SavedInterview =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly journal: Journal }
  /** Written by a newer version of the program. Left untouched. */
  | { readonly kind: 'newer' }
  /** Not readable: `why` says what is wrong, for the console and the record. Left untouched. */
  | { readonly kind: 'damaged'; readonly why: string };

/** Reads the saved entries of one interview. Nothing is guessed: one bad entry and the whole is called damaged. */
export function readSavedInterview(rows: readonly unknown[]): SavedInterview {
  if (rows.length === 0) return { kind: 'none' };
  const journal: JournalEntry[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row)) return { kind: 'damaged', why: `entry ${index} is not an object` };
    if (typeof row.version === 'number' && row.version > savedVersion) return { kind: 'newer' };
    if (row.version !== savedVersion) return { kind: 'damaged', why: `entry ${index} has no version` };
    if (row.seq !== index) return { kind: 'damaged', why: `entry ${index} is missing` };
    const entry = readEntry(row);
    if (entry === null) return { kind: 'damaged', why: `entry ${index} does not say what was done` };
    journal.push(entry);
  }
  return { kind: 'read', journal };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readEntry(row: Readonly<Record<string, unknown>>): JournalEntry | null {
  const { at, by } = row;
  const event = readEvent(row.event);
  if (typeof at !== 'number' || !Number.isFinite(at) || !isRespondent(by) || event === null) return null;
  return { at, by, event };
}

function isRespondent(value: unknown): value is Respondent | 'unknown' {
  return value === 'self' || value === 'carer' || value === 'nurse' || value === 'unknown';
}

function readEvent(event: unknown): JournalEvent | null {
  if (!isRecord(event)) return null;
  switch (event.kind) {
    case 'answer':
      return readAnswer(event);
    case 'skipped':
      return isQuestionId(event.question) ? { kind: 'skipped', question: event.question } : null;
    case 'call-noted':
      return readCallNoted(event);
    case 'ended':
      return { kind: 'ended' };
    case 'note':
      return isNoteTopic(event.about) && typeof event.text === 'string'
        ? { kind: 'note', about: event.about, text: event.text }
        : null;
    case 'judgement':
      return isDisposition(event.disposition) && typeof event.reason === 'string'
        ? { kind: 'judgement', disposition: event.disposition, reason: event.reason }
        : null;
    default:
      return null;
  }
}

/** An answer that was just parsed for its own question, as the journal keeps it. */
export function givenAnswer(question: unknown, answer: unknown): AnswerGiven | null {
  if (!isQuestionId(question)) return null;
  const parsed = parseAnswer(question, answer);
  return parsed.ok ? ({ kind: 'answer', question, answer: parsed.answer } as AnswerGiven) : null;
}

function readAnswer(event: Readonly<Record<string, unknown>>): AnswerGiven | null {
  return givenAnswer(event.question, event.answer);
}

function readCallNoted(event: Readonly<Record<string, unknown>>): JournalEvent | null {
  const { signs, placedAt } = event;
  if (!Array.isArray(signs) || typeof placedAt !== 'string') return null;
  const read = signs.map(readSign).filter((sign) => sign !== null);
  return read.length === signs.length ? { kind: 'call-noted', signs: read, placedAt } : null;
}

function readSign(sign: unknown): CallSign | null {
  if (!isRecord(sign) || !isQuestionId(sign.question) || typeof sign.option !== 'string') return null;
  return questionById(sign.question).options.includes(sign.option)
    ? { question: sign.question, option: sign.option }
    : null;
}

function isNoteTopic(value: unknown): value is NoteTopic {
  return noteTopics.some((topic) => topic === value);
}

function isDisposition(value: unknown): value is Disposition {
  return dispositions.some((disposition) => disposition === value);
}
