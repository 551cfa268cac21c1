import type { AnswerCriterion } from '../../src/content/criterion.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { askWhen, shortRoute, stops } from '../../src/content/routing.ts';
import { atomsOf } from './answer-classes.ts';
import { routingQuestions } from './routing.ts';

/** What ends the questions early, or shortens them. */
const early: readonly QuestionId[] = [
  'respondent',
  'age',
  'emergency',
  'observed-fast',
  'same-day',
  'observed-forehead',
];

/**
 * The routing questions that decide whether these are asked: the early stops and the short route always do, and the askers of
 * each, and theirs. The late stops are emergencies themselves, so what they hide cannot lower a level; and nobody is on
 * the known route of whom any of the questions was asked that it leaves out.
 */
export function reachOf(own: readonly QuestionId[]): QuestionId[] {
  const reach = new Set<QuestionId>(early);
  const follow = (id: QuestionId): void => {
    for (const { question } of askersOf(id)) {
      if (reach.has(question)) continue;
      reach.add(question);
      follow(question);
    }
  };
  own.forEach(follow);
  return routingQuestions.filter((id) => reach.has(id));
}

/** What tells answers apart where only these are looked at. */
export function routingAtomsOf(asked: readonly QuestionId[]): AnswerCriterion[] {
  return [...asked.flatMap(askersOf), ...stops.flatMap(({ when }) => atomsOf(when)), ...atomsOf(shortRoute.when)];
}

/** Asked for any one of several reasons, and no sign that is added takes a reason away: one reason stands for all. */
const oneReason: { readonly [Q in QuestionId]?: QuestionId } = { 'injection-effects': 'medicines' };

function askersOf(id: QuestionId): AnswerCriterion[] {
  const when = askWhen[id];
  const reason = oneReason[id];
  return when === undefined ? [] : atomsOf(when).filter(({ question }) => reason === undefined || question === reason);
}
