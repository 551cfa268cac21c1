import type { InterviewWords } from './interface-words.ts';
import { once } from './once.ts';
import type { QuestionId, Respondent } from './questions.ts';
import type { OptionWords } from './words.ts';
import { voiced } from './voiced.ts';

const momentFormat = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }));
const dayFormat = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const wholeNumber = once((tag) => new Intl.NumberFormat(tag));

/** Set by the build for the days that every page names: the first use of a calendar keeps a slow phone busy for a seventh of a second. */
declare const DAYS_IN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
const writtenDays = typeof DAYS_IN_WORDS === 'undefined' ? {} : DAYS_IN_WORDS;

/** The words of one option. An option the language does not know (from a newer version) shows as its id. */
export function optionWords(words: InterviewWords, question: QuestionId, option: string): OptionWords {
  const options: Readonly<Record<string, OptionWords>> = words.questions[question].options;
  return options[option] ?? { label: option };
}

/** An answer in words: "Cheek, neck, forehead". */
export function answerWords(
  words: InterviewWords,
  question: QuestionId,
  answer: string | readonly string[],
  respondent: Respondent | undefined,
): string {
  const labels = (typeof answer === 'string' ? [answer] : answer).map((option) =>
    voiced(optionWords(words, question, option).label, respondent),
  );
  return words.language.list(labels);
}

/** A date and time as people of the language write them. */
export function dateWords(words: InterviewWords, at: number): string {
  return momentFormat(words.language.tag).format(at);
}

/** A day (ISO 8601) as people of the language write it. */
export function dayWords({ language: { tag } }: InterviewWords, day: string): string {
  return writtenDays[tag]?.[day] ?? dayFormat(tag).format(new Date(day));
}

/** A whole number in the digits of the language. */
export function numberWords(words: InterviewWords, number: number): string {
  return wholeNumber(words.language.tag).format(number);
}
