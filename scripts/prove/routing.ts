import { routeOf } from '../../src/assessment/live-answers.ts';
import { askWhen, callSigns, shorterRoutes, stops } from '../../src/content/routing.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import type { AnswerCriterion } from '../../src/content/criterion.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { atomsOf, inOrder, othersThan } from './answer-classes.ts';
import { checking, questionsRead } from './property.ts';
import type { Proof } from './property.ts';
import { everyBeginning } from './routing-walk.ts';

/** Everything that decides which question is asked. */
export const routingAtoms: readonly AnswerCriterion[] = [
  ...Object.values(askWhen).flatMap(atomsOf),
  ...stops.flatMap(({ when }) => atomsOf(when)),
  ...shorterRoutes.flatMap(({ when }) => atomsOf(when)),
  ...callSigns,
  ...callSigns.flatMap(({ beside }) => (beside === undefined ? [] : atomsOf(beside))),
];

export const routingQuestions: readonly QuestionId[] = inOrder(routingAtoms.map(({ question }) => question));

/** Calls `visit` with each class of interviews that are routed alike, up to each question that routes. */
export function everyRoutingClass(visit: (answers: Answers, size: bigint, question: QuestionId) => void): void {
  everyBeginning(routingQuestions, (answers, question, size) => visit(answers, size, question));
}

/** An answer that is not asked is not even read: so it can have no effect on anything, alone or with others. */
export function whatIsNotAskedIsNotRead(): Proof {
  const { check, proof } = checking(
    'L7 An answer that is no longer asked has no effect on anything, no sentence among it',
  );
  const others = othersThan(routingQuestions);
  everyRoutingClass((answers, size) => {
    const { asked, live } = routeOf(answers, []);
    const read = questionsRead(answers, (watched) => routeOf(watched, []));
    // A retired question is looked at for an answer of before, and is asked only where there is one.
    const onlyAsked = [...read].every((question) => asked.includes(question) || questionById(question).retired);
    const liveIsAsked = Object.keys(live).every((question) => asked.some((one) => one === question));
    const again = routeOf(live, []);
    const settled = JSON.stringify(again.live) === JSON.stringify(live) && again.asked.join() === asked.join();
    check(onlyAsked && liveIsAsked && settled, answers, size * others);
  });
  return proof();
}
