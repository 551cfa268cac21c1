import { answerWords } from '../../content/answer-words.ts';
import type { QuestionId } from '../../content/questions.ts';
import { mayGoTo } from '../../machine/walk.ts';
import type { Walk } from '../../machine/walk.ts';
import type { Presented } from '../../report/said.ts';
import type { QuestionRow } from '../../screens/QuestionRows.tsx';

/** The nurse's outline of the questions that are asked. */
export function outlineRows({ words, record }: Presented, walk: Walk, here: string): QuestionRow[] {
  const { asked, live } = record.route;
  const open = (question: QuestionId): string | null =>
    record.toConfirm.has(question) ? words.interface.nurse.toConfirm : null;
  return asked.map((question) => {
    const answer = live[question];
    return {
      question,
      name: words.questions[question].name,
      answer: answer === undefined ? open(question) : answerWords(words, question, answer, live.respondent),
      mayOpen: mayGoTo(walk, question),
      here: here === question,
    };
  });
}
