import type { InterviewWords } from './interface-words.ts';
import type { QuestionId, Respondent } from './questions.ts';
import type { OptionWords } from './words.ts';
import { voiced } from './voiced.ts';

/** The words of one option. An option the language does not know (from a newer version) shows as its id. */
export function optionWords(words: InterviewWords, question: QuestionId, option: string): OptionWords {
  const options: Readonly<Record<string, OptionWords>> = words.questions[question].options;
  return options[option] ?? { label: option };
}

/** An answer in words: "Cheek, neck and forehead". */
export function answerWords(
  words: InterviewWords,
  question: QuestionId,
  answer: string | readonly string[],
  respondent: Respondent | undefined,
): string {
  const labels = (typeof answer === 'string' ? [answer] : answer).map((option) =>
    voiced(optionWords(words, question, option).label, respondent),
  );
  return new Intl.ListFormat(words.language.tag, { type: 'unit', style: 'long' }).format(labels);
}

/** A date and time as people of the language write them. */
export function dateWords(words: InterviewWords, at: number): string {
  return new Intl.DateTimeFormat(words.language.tag, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** A day (ISO 8601) as people of the language write it. */
export function dayWords(words: InterviewWords, day: string): string {
  return new Intl.DateTimeFormat(words.language.tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** A whole number in the digits of the language. */
export function numberWords(words: InterviewWords, number: number): string {
  return new Intl.NumberFormat(words.language.tag).format(number);
}
