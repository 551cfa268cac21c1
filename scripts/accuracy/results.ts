import type { ConditionId } from '../../src/content/conditions.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { readCase } from '../../src/exchange/evaluate.ts';
import { isRecord } from '../../src/exchange/saved-rows.ts';
import { entriesIn, scoredCases } from '../evaluate/cases.ts';
import type { Judged } from '../evaluate/judge.ts';
import type { ScoredCase } from '../evaluate/score-entries.ts';

/** What came of one case. */
export interface CaseResult extends ScoredCase {
  readonly verdict: Judged['verdict'];
  readonly pointsTo: readonly ConditionId[];
  /** Is the final diagnosis hemifacial spasm, of whatever cause? */
  readonly isSpasm: boolean;
}

/** An answer that was not known is read twice: as "not sure", as it stands in the file, and as "no". */
export const readings = ['as-not-sure', 'as-no'] as const;
export type Reading = (typeof readings)[number];
export type Results = { readonly [R in Reading]: readonly CaseResult[] };

export const developmentEntries = (): readonly unknown[] => entriesIn('tests/data/development.json');
export const writtenEntries = (): readonly unknown[] => entriesIn('tests/data/written-cases.json');

export const secondSetEntries = (): readonly unknown[] => entriesIn('tests/data/development-2.json');

export function developmentResults(): Results {
  return bothReadings(developmentEntries());
}

/** The cases that were added when the rules had been run on some that nobody here had seen. */
export function secondSetResults(): Results {
  return bothReadings(secondSetEntries());
}

function bothReadings(entries: readonly unknown[]): Results {
  return { 'as-not-sure': resultsOf(entries), 'as-no': resultsOf(unknownAsNo(entries)) };
}

export function resultsOf(entries: readonly unknown[]): CaseResult[] {
  return scoredCases(entries).map((scored) => {
    const { verdict, pointsTo, entry } = scored.judged;
    const said = isRecord(entry) && isRecord(entry.expected) ? entry.expected.hemifacialSpasm : undefined;
    if (said !== 'yes' && said !== 'no') throw new Error(`"${verdict.id}" does not say whether it is hemifacial spasm`);
    return { ...scored, verdict, pointsTo, isSpasm: said === 'yes' };
  });
}

/** A text of the case as it stands in the file. */
export function textOf({ judged: { entry } }: CaseResult, field: 'summary' | 'notes' | 'diagnosis' | 'kind'): string {
  const value = isRecord(entry) ? entry[field] : undefined;
  return typeof value === 'string' ? value : '';
}

export function isUnder16({ judged: { entry } }: CaseResult): boolean {
  return isRecord(entry) && isRecord(entry.answers) && entry.answers.age === 'under-16';
}

/** What "no" is, for each question that has such an option. "No twitching" is none: all of them were told of a twitch or not. */
const no: Answers = {
  emergency: ['none'],
  'same-day': ['none'],
  'eye-and-mouth-together': 'no',
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
  triggers: ['nothing'],
  sleep: 'stops',
};

/** The questions for which "not sure" stays, since they have no "no". */
export function staysUnknown(): QuestionId[] {
  return questions
    .filter(({ id, options }) => no[id] === undefined && options.some((option) => option === 'not-sure'))
    .map(({ id }) => id);
}

/** The same entries, with "no" in place of each "not sure" that has a "no" beside it. */
function unknownAsNo(entries: readonly unknown[]): unknown[] {
  return entries.map((entry, index) => {
    const read = readCase(entry, index + 1);
    if (!read.ok || !isRecord(entry)) return entry;
    const unsure = questions.filter(({ id }) => [read.answers[id]].flat().some((option) => option === 'not-sure'));
    const said = Object.fromEntries(unsure.flatMap(({ id }) => (no[id] === undefined ? [] : [[id, no[id]]])));
    return { ...entry, answers: { ...read.answers, ...said } };
  });
}
