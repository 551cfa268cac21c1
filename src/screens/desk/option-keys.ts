import { offeredOptions, questionById } from '../../content/question-by-id.ts';
import type { QuestionId } from '../../content/questions.ts';

/** What has the same key at every question. */
const fixedKeys: Readonly<Record<string, string>> = { none: 'n', 'not-sure': 'u', 'not-checked': 'x' };

/** The way to a question by its number. */
export const jumpKey = 'g';
/** Leaves this interview as it is and begins another. */
export const parkKey = 'p';
/** To the list of all interviews. */
export const listKey = 'l';

const taken: readonly string[] = [...Object.values(fixedKeys), jumpKey, parkKey, listKey];
const inARow: readonly string[] = '123456789abcdefghijklmnopqrstuvwxyz'.split('').filter((key) => !taken.includes(key));

/** The key of each option that is offered, in the order in which they are shown: 1 to 9, then letters. */
export function optionKeys(shown: readonly string[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const free = inARow.values();
  for (const option of shown) {
    const key = fixedKeys[option] ?? free.next().value;
    if (key !== undefined) keys.set(option, key);
  }
  return keys;
}

/** How many signs "none of these" is said of. */
export function signsIn(question: QuestionId): number {
  const { exclusive } = questionById(question);
  return offeredOptions(question, undefined).filter((option) => !exclusive.some((one) => one === option)).length;
}
