import { edition as currentEdition } from '../content/edition.ts';
import { dateWords, dayWords } from '../content/answer-words.ts';
import type { ResultShown } from '../machine/fold.ts';
import type { Report } from './report.ts';
import type { Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/**
 * That this result was shown before by other rules: by which, as what, and what today's rules say where that differs. An
 * interview of an older edition of the questions says so even where nobody kept what it was then. Null: neither.
 */
export function earlierResult(telling: Telling, today: string): Part | null {
  const { words, summary, record, assessment } = telling;
  const { frame } = summary;
  const { shown, edition } = record;
  const before = shown.filter(({ ruleSet }) => ruleSet !== today).at(-1);
  if (before === undefined) {
    const isOld = edition < currentEdition;
    return isOld ? { id: 'earlier', from: [], sentences: say(telling, frame.earlier.olderQuestions) } : null;
  }
  const level = (id: typeof before.disposition): string => words.interface.levels[id].level;
  const told = frame.earlier.judgedBefore(
    dateWords(words, before.at),
    before.ruleSet,
    dayWords(words, before.contentDate),
    level(before.disposition),
  );
  const isSame = before.disposition === assessment.disposition;
  // After an early end no calm level is named: none is known.
  const now =
    isSame || assessment.unsettled?.atLeast === null ? [] : [frame.earlier.today(level(assessment.disposition))];
  return { id: 'earlier', from: [], sentences: [told, ...now] };
}

/**
 * What is to be kept of a result that is on the page: by these rules it has not been shown yet, or as another level. Only what they
 * themselves showed last counts, so that two versions in two tabs do not answer each other for ever. Null: nothing, or no level.
 */
export function resultToKeep({ ruleSet, contentDate, level }: Report, shown: readonly ResultShown[]) {
  const { disposition, name } = level;
  const last = shown.filter((one) => one.ruleSet === ruleSet).at(-1);
  return name === null || last?.disposition === disposition ? null : { ruleSet, contentDate, disposition };
}
