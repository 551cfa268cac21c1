import type { DeskWords } from '../../content/interface-words.ts';
import type { Answers, QuestionId } from '../../content/questions.ts';
import type { NurseShortWords } from '../../content/words.ts';
import type { QuestionRow } from '../../screens/QuestionRows.tsx';

/** The rows of the outline, with each answer in one to three words. */
export function railRows(
  rows: readonly QuestionRow[],
  live: Answers,
  short: NurseShortWords,
  words: DeskWords,
): QuestionRow[] {
  return rows.map((row) => ({
    ...row,
    answer: row.answer === null ? null : (inShort(row.question, live, short, words) ?? row.answer),
  }));
}

/** Of several answers the first, and how many more. */
function inShort(question: QuestionId, live: Answers, short: NurseShortWords, words: DeskWords): string | null {
  const named: Readonly<Record<string, string>> = short[question];
  const [first, ...more] = [live[question] ?? []].flat().map((option) => named[option] ?? option);
  if (first === undefined) return null;
  return more.length === 0 ? first : words.and(first, more.length);
}
