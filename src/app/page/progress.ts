import { answerWords, numberWords } from '../../content/answer-words.ts';
import type { QuestionId } from '../../content/questions.ts';
import { mayFollow } from '../../assessment/may-be-asked.ts';
import { mayGoTo } from '../../machine/walk.ts';
import type { Walk } from '../../machine/walk.ts';
import type { Presented } from '../../report/said.ts';
import type { OutlineRow } from '../../screens/Outline.tsx';

/** "Question 6, up to 12 more after this". */
export function progressWords({ words, record }: Presented, question: QuestionId): string {
  const number = numberWords(words, record.route.asked.indexOf(question) + 1);
  const more = mayFollow(record.route.live, question);
  return words.interface.progress(number, more === 0 ? null : numberWords(words, more));
}

/** The nurse's outline of the questions that are asked. */
export function outlineRows({ words, record }: Presented, walk: Walk, here: string): OutlineRow[] {
  const { asked, live } = record.route;
  return asked.map((question) => {
    const answer = live[question];
    return {
      question,
      name: words.questions[question].name,
      answer: answer === undefined ? null : answerWords(words, question, answer, live.respondent),
      mayOpen: mayGoTo(walk, question),
      here: here === question,
    };
  });
}
