import { routeOf } from '../../src/assessment/live-answers.ts';
import { askWhen, callSigns, shortRoute, stops } from '../../src/content/routing.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import type { AnswerCriterion } from '../../src/content/criterion.ts';
import { atomsOf, classesOf, inOrder, othersThan, product } from './answer-classes.ts';
import { checking, questionsRead } from './property.ts';
import type { Proof } from './property.ts';

/** Everything that decides which question is asked. */
export const routingAtoms: readonly AnswerCriterion[] = [
  ...Object.values(askWhen).flatMap(atomsOf),
  ...stops.flatMap(({ when }) => atomsOf(when)),
  ...atomsOf(shortRoute.when),
  ...callSigns,
];

export const routingQuestions: readonly QuestionId[] = inOrder(routingAtoms.map(({ question }) => question));

/** Calls `visit` with each class of interviews that are routed alike. */
export function everyRoutingClass(visit: (answers: Answers, size: bigint) => void): void {
  product(
    routingQuestions.map((question) => classesOf(question, routingAtoms)),
    visit,
  );
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
    const onlyAsked = [...read].every((question) => asked.includes(question));
    const liveIsAsked = Object.keys(live).every((question) => asked.some((one) => one === question));
    const again = routeOf(live, []);
    const settled = JSON.stringify(again.live) === JSON.stringify(live) && again.asked.join() === asked.join();
    check(onlyAsked && liveIsAsked && settled, answers, size * others);
  });
  return proof();
}
