import { dayWords } from '../../src/content/answer-words.ts';
import { contentDate, contentReviewBy } from '../../src/content/deployment.ts';
import type { InterviewWords } from '../../src/content/interface-words.ts';

/** The days that every page names, by the tag of the language and ISO 8601, as people of the language write them. */
export function daysInWords(words: InterviewWords): Record<string, Record<string, string>> {
  const days = [contentDate, contentReviewBy].map((day) => [day, dayWords(words, day)] as const);
  return { [words.language.tag]: Object.fromEntries(days) };
}
