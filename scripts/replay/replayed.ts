import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import { isRecord } from '../../src/exchange/saved-rows.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { reportOf } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';

export interface Replayed {
  /** Null: there is none, and the problems say why. */
  readonly report: Report | null;
  /** What is wrong with the file, a line each. */
  readonly problems: readonly string[];
}

/** The report of a saved interview, in English, as it was when the last thing in it was done. `name`: what the caller calls the file. */
export function replayed(rows: readonly unknown[], name: string): Replayed {
  const interviews = new Set(rows.map((row) => (isRecord(row) ? row.interview : undefined)));
  if (interviews.size > 1) return nothing(`The file "${name}" holds ${interviews.size} interviews, and one is needed.`);
  const saved = readSavedInterview(rows);
  switch (saved.kind) {
    case 'none':
      return nothing(`The file "${name}" holds no entry of an interview.`);
    case 'newer':
      return nothing(`The file "${name}" is of a newer version of this program. Take the newest program to read it.`);
    case 'read':
      return told(saved.journal);
  }
}

/** The same of a journal that has been read. */
export function told(journal: Journal): Replayed {
  return { report: reportAtTheEnd(journal), problems: journal.flatMap(problemIn) };
}

/** There is no report, and why. */
export function nothing(problem: string): Replayed {
  return { report: null, problems: [problem] };
}

function problemIn({ event }: Journal[number]): string[] {
  return event.kind === 'unreadable' ? [`The interview cannot be read in full: ${event.why}.`] : [];
}

function reportAtTheEnd(journal: Journal): Report {
  const done = journal.filter(({ event }) => event.kind !== 'unreadable');
  const now = Math.max(0, ...done.map(({ at }) => at));
  const madeAt = done.filter(({ event }) => event.kind !== 'result-shown').at(-1)?.at ?? now;
  const record = recordOf(journal, now);
  const isNurse = record.route.live.respondent === 'nurse';
  const forNurse = isNurse ? { conditions: conditionsForNurses, basis: conditionBasis } : null;
  return reportOf({ words, summary, forNurse, record }, madeAt);
}
