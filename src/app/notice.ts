import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId } from '../content/questions.ts';

/** One thing that the person should know now, by the name of its words. */
export type Notice = Exclude<keyof InterviewWords['interface']['notices'], 'dismiss'>;

/** What the notice says to the person. `unreadable`: the questions of what can no longer be read. */
export function noticeWords(words: InterviewWords, notice: Notice, unreadable: readonly (QuestionId | null)[]): string {
  const text = words.interface.notices[notice];
  return typeof text === 'string' ? text : text(namesOf(words, unreadable));
}

function namesOf(words: InterviewWords, questions: readonly (QuestionId | null)[]): string {
  const names = questions.flatMap((question) => (question === null ? [] : [words.questions[question].name]));
  return new Intl.ListFormat(words.language.tag).format(new Set(names));
}
