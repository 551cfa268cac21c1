import { fileURLToPath } from 'node:url';
import type { ConditionId } from '../../src/content/conditions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import type { CaseGroup, CaseScore, Expected } from '../../src/exchange/score.ts';
import { judge } from '../evaluate/judge.ts';
import { readEntries } from '../evaluate/read-entries.ts';
import { isRecord } from '../evaluate/read-expected.ts';
import { scoreEntries } from '../evaluate/score-entries.ts';
import type { ScoredCase } from '../evaluate/score-entries.ts';
import { unknownAsNo } from './unknown-as-no.ts';

/** What came of one case. */
export interface CaseResult {
  readonly id: string;
  readonly group: CaseGroup;
  /** As the source names it in the end. */
  readonly diagnosis: unknown;
  readonly isUnder16: boolean;
  readonly expected: Expected;
  /** Is the final diagnosis hemifacial spasm, of whatever cause? */
  readonly isSpasm: boolean;
  readonly disposition: Disposition;
  readonly fit: Fit;
  readonly pointsTo: readonly ConditionId[];
  readonly score: CaseScore;
}

/** An answer that was not known is read twice: as "not sure", as it stands in the file, and as "no". */
export const readings = ['as-not-sure', 'as-no'] as const;
export type Reading = (typeof readings)[number];

export function developmentEntries(): readonly unknown[] {
  return entriesIn('tests/data/development.json');
}

export function writtenEntries(): readonly unknown[] {
  return entriesIn('tests/data/written-cases.json');
}

export function developmentResults(reading: Reading): CaseResult[] {
  const entries = developmentEntries();
  return resultsOf(reading === 'as-no' ? unknownAsNo(entries) : entries);
}

/** A score over fewer cases than there are would mislead, so a case that cannot be read ends it. */
export function resultsOf(entries: readonly unknown[]): CaseResult[] {
  const { judged, malformed, repeated } = judge(entries);
  const { scored, problems } = scoreEntries(judged);
  const wrong = [...malformed, ...repeated, ...problems];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  if (scored.length < entries.length) throw new Error('There are cases that do not say what is expected');
  return scored.map(resultOf);
}

function resultOf({ judged: { verdict, pointsTo, entry }, expected, score, group }: ScoredCase): CaseResult {
  const { id, disposition, fit } = verdict;
  return {
    id,
    group,
    diagnosis: isRecord(entry) ? entry.diagnosis : null,
    isUnder16: isRecord(entry) && isRecord(entry.answers) && entry.answers.age === 'under-16',
    expected,
    isSpasm: isSpasm(entry, id),
    disposition,
    fit,
    pointsTo,
    score,
  };
}

function isSpasm(entry: unknown, id: string): boolean {
  const said = isRecord(entry) && isRecord(entry.expected) ? entry.expected.hemifacialSpasm : undefined;
  if (said !== 'yes' && said !== 'no') throw new Error(`"${id}" does not say whether it is hemifacial spasm`);
  return said === 'yes';
}

function entriesIn(name: string): readonly unknown[] {
  const read = readEntries(fileURLToPath(new URL(`../../${name}`, import.meta.url)), name);
  if (!read.ok) throw new Error(read.problem);
  return read.entries;
}
