import { questionById } from '../content/question-by-id.ts';
import { askWhen, shorterRoutes, stops } from '../content/routing.ts';
import type { Stop } from '../content/routing.ts';
import { questions } from '../content/questions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { allNoted, callSignsIn } from './call-signs.ts';
import type { CallSign } from './call-signs.ts';
import { holds, unanswered } from './holds.ts';
import type { Said } from './holds.ts';

export interface Route {
  /** The questions that are asked, in order. */
  readonly asked: readonly QuestionId[];
  /** The answers to them. Nothing but these counts for anything. */
  readonly live: Answers;
  /** Where the questions end early, if they do. */
  readonly stop: Stop | null;
  /**
   * What a patient said on another device, and nobody has taken back: it asks nothing and ends nothing, and a sign of
   * danger in it counts beside the live answers. Absent where nothing was received.
   */
  readonly heard?: Answers;
}

/**
 * The one function that says which answers are live: the contract folded in order over the live answers so far.
 * It does not depend on where the person stands, and an open question does not end it.
 * `noted` are the call signs for which a nurse has noted the call.
 */
export function routeOf(answers: Answers, noted: readonly CallSign[]): Route {
  const asked: QuestionId[] = [];
  // They grow as the questions are folded, alike; nobody has hold of them before they are whole.
  const live: Growing<Answers> = {};
  const soFar: Growing<Said> = { ...unanswered };
  for (const { id } of questions) {
    if (!isAskedAfter(soFar, id)) continue;
    // What is retired is not asked, but an answer from before still counts.
    const answer = answers[id];
    if (answer === undefined && questionById(id).retired) continue;
    asked.push(id);
    if (answer !== undefined) {
      take(live, id, answer);
      soFar[id] = answer;
    }
    const stop = stops.find(({ after, when }) => after === id && holds(when, soFar));
    if (stop !== undefined && !(stop.untilCallNoted && allNoted(callSignsIn(live), noted))) {
      return { asked, live, stop };
    }
  }
  return { asked, live, stop: null };
}

type Growing<T> = { -readonly [Q in keyof T]: T[Q] };

function take<Q extends QuestionId>(live: Growing<Answers>, id: Q, answer: Answers[Q]): void {
  live[id] = answer;
}

/** Is the question asked after these answers? */
function isAskedAfter(live: Said, id: QuestionId): boolean {
  const criterion = askWhen[id];
  if (criterion !== undefined && !holds(criterion, live)) return false;
  return shorterRoutes.every(({ when, asks }) => asks.includes(id) || !holds(when, live));
}
