import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId } from '../content/questions.ts';
import type { SessionNotice } from './session.ts';

/** One thing that the person should know now. */
export type Notice = SessionNotice | 'unknown-address';

/** What the notice says to the person. `unreadable`: the questions of what can no longer be read. */
export function noticeWords(words: InterviewWords, notice: Notice, unreadable: readonly (QuestionId | null)[]): string {
  const { notices } = words.interface;
  switch (notice) {
    case 'damaged-save':
      return notices.damagedSave(namesOf(words, unreadable));
    case 'newer-save':
      return notices.newerSave;
    case 'gone':
      return notices.gone;
    case 'unreachable':
      return notices.unreachable;
    case 'cleared':
      return notices.cleared;
    case 'not-cleared':
      return notices.notCleared;
    case 'carried-on-elsewhere':
      return notices.carriedOnElsewhere;
    case 'cleared-elsewhere':
      return notices.clearedElsewhere;
    case 'unknown-address':
      return notices.unknownAddress;
  }
}

function namesOf(words: InterviewWords, questions: readonly (QuestionId | null)[]): string {
  const names = questions.flatMap((question) => (question === null ? [] : [words.questions[question].name]));
  return [...new Set(names)].join(', ');
}
