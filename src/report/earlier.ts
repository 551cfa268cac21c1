import { edition as currentEdition } from '../content/edition.ts';
import { dateWords, dayWords } from '../content/answer-words.ts';
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
  const now = before.disposition === assessment.disposition ? [] : [frame.earlier.today(level(assessment.disposition))];
  return { id: 'earlier', from: [], sentences: [told, ...now] };
}
