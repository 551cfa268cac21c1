import type { QuestionId } from '../content/questions.ts';
import { givenAnswer } from '../exchange/saved-event.ts';
import type { InterviewEvent } from '../machine/events.ts';

/** An event as the screens give it; the session adds the time. */
export type Deed = InterviewEvent extends infer E ? (E extends unknown ? Omit<E, 'now'> : never) : never;

/** The deed of giving this answer. Null for what is not a legal answer. */
export function answerDeed(question: QuestionId, answer: unknown): Deed | null {
  const given = givenAnswer(question, answer);
  if (given === null) return null;
  const { kind: _, ...rest } = given;
  return { type: 'ANSWER', ...rest };
}
