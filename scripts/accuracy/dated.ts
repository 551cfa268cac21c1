import { readCase } from '../../src/exchange/evaluate.ts';
import { isRecord } from '../../src/exchange/saved-rows.ts';
import { entriesIn } from '../evaluate/cases.ts';
import { table } from '../markdown.ts';
import { developmentEntries, resultsOf, secondSetEntries } from './results.ts';
import type { CaseResult } from './results.ts';

/** What the source of a case says of the questions that the first edition did not have. */
interface Dates {
  readonly id: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly why: string;
}

function datesIn(entry: unknown): Dates[] {
  if (!isRecord(entry) || typeof entry.id !== 'string' || typeof entry.why !== 'string') return [];
  return isRecord(entry.answers) ? [{ id: entry.id, answers: entry.answers, why: entry.why }] : [];
}

const datesOfSources = (): Dates[] => entriesIn('tests/data/dates-of-sources.json').flatMap(datesIn);

/** The cases whose sources give a date, once as they are and once with it. */
function datedResults(): readonly {
  readonly before: CaseResult;
  readonly after: CaseResult;
  readonly why: string;
}[] {
  const entries = [...developmentEntries(), ...secondSetEntries()];
  return datesOfSources().flatMap(({ id, answers, why }) => {
    const index = entries.findIndex((entry) => isRecord(entry) && entry.id === id);
    const entry = entries[index];
    const read = readCase(entry, index + 1);
    if (!isRecord(entry) || !read.ok) throw new Error(`No case "${id}" to give a date to`);
    const [before] = resultsOf([entry]);
    const [after] = resultsOf([{ ...entry, answers: { ...read.answers, ...answers } }]);
    return before === undefined || after === undefined ? [] : [{ before, after, why }];
  });
}

export function datedSection(): string {
  const rows = datedResults().map(({ before, after, why }) => [
    before.verdict.id,
    before.expected.acceptable.join(', '),
    before.verdict.disposition,
    after.verdict.disposition,
    why,
  ]);
  return `## Once more, with the dates that the sources give

The cases were written for the first edition of the questions, which asked for no date and had no question for a known name. As they
are, a missing date counts as "not sure". These have a source that says more:

${table(['Case', 'Accepted', 'As it is', 'With the dates', 'What the source says'], rows)}`;
}
