import { parseAnswer } from '../../content/parse-answer.ts';
import { questions } from '../../content/questions.ts';
import type { Answers } from '../../content/questions.ts';
import { saidByBoth } from '../../assessment/heard.ts';
import { routeOf } from '../../assessment/live-answers.ts';
import type { Route } from '../../assessment/live-answers.ts';
import type { InterviewRecord } from '../../machine/interview-record.ts';
import { answerOf } from '../../machine/unseen-answers.ts';

/** What a code says of an interview: the live answers, and in them every sign of a patient that nobody has taken back. */
export function routeToHandOver({ route, current, noted }: InterviewRecord): Route {
  if (route.heard === undefined) return route;
  const said = saidByBoth(route);
  let answers: Answers = current;
  for (const { id } of questions) {
    if (route.heard[id] === undefined) continue;
    const parsed = parseAnswer(id, answerOf(id, [said[id] ?? []].flat()));
    if (parsed.ok) answers = { ...answers, [id]: parsed.answer };
  }
  return routeOf(answers, noted);
}
