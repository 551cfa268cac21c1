import { askedSince } from '../content/edition.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { QuestionId } from '../content/questions.ts';
import { shortRoute } from '../content/routing.ts';
import { voiced } from '../content/voiced.ts';
import { holds } from '../assessment/holds.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';

/** What is to be known before this question: that help is due today, or that it came in after the interview was begun. */
export function noticeAt(question: QuestionId, words: InterviewWords, record: InterviewRecord): string | null {
  const { live } = record.route;
  if (holds(shortRoute.when, live) && live[question] === undefined) {
    return voiced(words.interface.seeDoctorToday, live.respondent);
  }
  return (askedSince[question] ?? 1) > record.edition ? words.interface.askedSinceThen : null;
}
