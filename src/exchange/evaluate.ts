import { questions } from '../content/questions.ts';
import type { Answers } from '../content/questions.ts';
import { parseAnswer } from '../content/parse-answer.ts';
import { isQuestionId } from '../content/question-by-id.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assess.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import { routeOf } from '../assessment/live-answers.ts';
import type { Route } from '../assessment/live-answers.ts';
import { isRecord } from './saved-rows.ts';

export type ReadCase =
  | { readonly ok: true; readonly id: string; readonly answers: Answers }
  | { readonly ok: false; readonly problem: string };

/** Reads one entry `{ id, answers }`. `at` is its place in the file, from 1, for the message. */
export function readCase(entry: unknown, at: number): ReadCase {
  const where = `entry ${at}`;
  if (!isRecord(entry)) return { ok: false, problem: `${where}: is not an object with "id" and "answers"` };
  const { id, answers } = entry;
  if (typeof id !== 'string' || id === '') return { ok: false, problem: `${where}: "id" must be a text` };
  const named = `${where} ("${id}")`;
  if (!isRecord(answers)) return { ok: false, problem: `${named}: "answers" must be an object` };
  let read: Answers = {};
  for (const [question, value] of Object.entries(answers)) {
    if (!isQuestionId(question)) return { ok: false, problem: `${named}: there is no question "${question}"` };
    const parsed = parseAnswer(question, value);
    if (!parsed.ok) return { ok: false, problem: `${named}: "${question}" ${problemWords(parsed)}` };
    read = { ...read, [question]: parsed.answer };
  }
  return { ok: true, id, answers: read };
}

export interface ReadEntry {
  readonly id: string;
  readonly answers: Answers;
  readonly entry: unknown;
  /** Its place in the file, from 1. */
  readonly at: number;
}

export interface ReadEntries {
  readonly read: readonly ReadEntry[];
  /** What is wrong with the other entries, a line each. */
  readonly malformed: readonly string[];
  /** Entries that were read and share their id with one before them. */
  readonly repeated: readonly string[];
}

/** Reads every entry that can be read. `become`: what becomes of two of one id, as in "both are judged". */
export function readCases(entries: readonly unknown[], become: string): ReadEntries {
  const cases: ReadEntry[] = [];
  const malformed: string[] = [];
  const repeated: string[] = [];
  const firstAt = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const at = index + 1;
    const read = readCase(entry, at);
    if (!read.ok) {
      malformed.push(read.problem);
      continue;
    }
    const { id, answers } = read;
    const before = firstAt.get(id);
    if (before === undefined) firstAt.set(id, at);
    else repeated.push(`entry ${at} ("${id}"): the id is that of entry ${before}, too; ${become}`);
    cases.push({ id, answers, entry, at });
  }
  return { read: cases, malformed, repeated };
}

function problemWords({ problem, found }: { readonly problem: string; readonly found: string }): string {
  switch (problem) {
    case 'missing':
      return 'has an empty answer: leave it out, or give an option';
    case 'not-an-option':
      return `has no option "${found}"`;
    case 'not-alone':
      return `has "${found}" beside other options, and it must stand alone`;
    default:
      return `has an answer of the wrong kind: ${found}`;
  }
}

/** The assessment of answers without a journal. */
export function assessAnswers(answers: Answers): Assessment {
  return assess(routeOfAnswers(answers));
}

/**
 * The route of answers without a journal. Where a nurse's answers go on behind a call sign, the call counts as noted:
 * she could not have gone on without it.
 */
export function routeOfAnswers(answers: Answers): Route {
  const stopped = routeOf(answers, []);
  const goesOn =
    stopped.stop?.untilCallNoted === true &&
    questions.some(({ id }) => answers[id] !== undefined && !stopped.asked.includes(id));
  return goesOn ? routeOf(answers, callSignsIn(answers)) : stopped;
}
