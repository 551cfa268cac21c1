import { answerWords, dateWords, numberWords, optionWords } from '../content/answer-words.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId, Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { callSignsIn } from '../assessment/call-signs.ts';
import { mayFollow } from '../assessment/may-be-asked.ts';
import type { InterviewRecord } from '../machine/interview-record.ts';
import { mayGoTo } from '../machine/walk.ts';
import type { Walk } from '../machine/walk.ts';
import type { OutlineRow } from '../screens/Outline.tsx';
import type { ReviewRow, SetAside } from '../screens/Review.tsx';

/** An interview and the words it is shown in. */
export interface Presented {
  readonly words: InterviewWords;
  readonly record: InterviewRecord;
  readonly respondent: Respondent | undefined;
}

/** "Question 6, up to 12 more after this". */
export function progressWords({ words, record }: Presented, question: QuestionId): string {
  const { interface: ui } = words;
  const number = ui.questionNumber(numberWords(words, record.route.asked.indexOf(question) + 1));
  const more = mayFollow(record.route.live, question);
  return more === 0 ? number : `${number}, ${ui.upToMore(numberWords(words, more))}`;
}

/** The asked questions with their answers, for the review. */
export function reviewRows({ words, record, respondent }: Presented): ReviewRow[] {
  const { review } = words.interface;
  return record.route.asked.map((question) => {
    const answer = record.route.live[question];
    const open = record.skipped.has(question) ? review.notAnswered : review.notAsked;
    return {
      question,
      name: words.questions[question].name,
      answer: answer === undefined ? open : answerWords(words, question, answer, respondent),
    };
  });
}

/** Answers that are there and do not count, with the reason. */
export function setAsideRows({ words, record, respondent }: Presented): SetAside[] {
  return questions.flatMap(({ id }) => {
    const newest = record.newest.get(id);
    if (newest === undefined || record.route.live[id] !== undefined) return [];
    const answer = answerWords(words, id, newest.given.answer, respondent);
    const why = record.route.asked.includes(id) ? ('stale' as const) : ('notAsked' as const);
    return [{ name: words.questions[id].name, answer, why }];
  });
}

/** Danger signs that were ticked and are not ticked now: always told. */
export function takenBackLines({ words, record, respondent }: Presented): string[] {
  return record.takenBack.map(({ question, option, at }) =>
    words.interface.review.takenBack(
      voiced(optionWords(words, question, option).label, respondent),
      dateWords(words, at),
    ),
  );
}

/** The signs that ask for an ambulance, in words. */
export function callSignLines({ words, record, respondent }: Presented): string[] {
  return callSignsIn(record.route.live).map(({ question, option }) => {
    const label = voiced(optionWords(words, question, option).label, respondent);
    return question === 'emergency' ? label : `${words.questions[question].name}: ${label}`;
  });
}

/** The nurse's outline of the questions that are asked. */
export function outlineRows({ words, record, respondent }: Presented, walk: Walk, here: string): OutlineRow[] {
  return record.route.asked.map((question) => {
    const answer = record.route.live[question];
    return {
      question,
      name: words.questions[question].name,
      answer: answer === undefined ? null : answerWords(words, question, answer, respondent),
      mayOpen: mayGoTo(walk, question),
      here: here === question,
    };
  });
}
