import type { QuestionId } from '../content/questions.ts';
import { indexOf } from './question-order.ts';
import { recordFor } from './walk.ts';
import type { Walk } from './walk.ts';

/** The asked question before this one, or before the end when there is none such. */
export function questionBefore(walk: Walk, question: QuestionId | null): QuestionId | null {
  const { asked, live } = recordFor(walk).route;
  const before = asked.filter((id) => question === null || indexOf(id) < indexOf(question));
  return (question === null ? before.filter((id) => live[id] !== undefined) : before).at(-1) ?? null;
}

/** The asked question after this one. */
export function questionAfter(walk: Walk, question: QuestionId): QuestionId | null {
  return recordFor(walk).route.asked.find((id) => indexOf(id) > indexOf(question)) ?? null;
}
