import { questionById } from '../content/question-by-id.ts';
import { safetyGates } from '../content/safety-gates.ts';
import type { QuestionId } from '../content/questions.ts';
import { allNoted, callSignsIn } from '../assessment/call-signs.ts';
import { saidByBoth } from '../assessment/heard.ts';
import type { CallSign } from '../assessment/call-signs.ts';
import { recordOf } from './interview-record.ts';
import type { InterviewRecord } from './interview-record.ts';
import type { Journal } from './journal.ts';
import { indexOf } from './question-order.ts';
import { standsAsGiven } from './received.ts';

/** Where a person may ask to stand. */
export type Target = QuestionId | 'review' | 'summary';

/** What the machine keeps: what was said, when it is, and where the person asked to stand. */
export interface Walk {
  readonly journal: Journal;
  readonly now: number;
  /** Where to stop. Null: at the first question that needs an answer. */
  readonly target: Target | null;
  /** After Back, Continue steps on one by one; after Change it returns to the review. */
  readonly manner: 'onward' | 'stepping' | 'changing';
}

const folded = new WeakMap<Journal, { readonly now: number; readonly record: InterviewRecord }>();

/** What the walk knows of the interview: the fold of the journal at this moment. Folded once: every guard asks for it. */
export function recordFor({ journal, now }: Walk): InterviewRecord {
  const last = folded.get(journal);
  if (last?.now === now) return last.record;
  const record = recordOf(journal, now);
  folded.set(journal, { now, record });
  return record;
}

function gatesAnswered({ route }: InterviewRecord): boolean {
  return safetyGates.every((gate) => route.live[gate] !== undefined);
}

export function isNurse({ route }: InterviewRecord): boolean {
  return route.live.respondent === 'nurse';
}

/** May this asked question stay open? Skipped, or left when the interview was ended. */
function mayStayOpen(record: InterviewRecord, question: QuestionId): boolean {
  const { optional } = questionById(question);
  if (record.skipped.has(question)) return optional;
  if (record.endedBy === null) return false;
  return optional || (record.endedBy === 'nurse' && isNurse(record) && mayEndBefore(record, question));
}

/** A nurse may end any time after the second gate; what is left open then counts as not sure. */
function mayEndBefore(record: InterviewRecord, question: QuestionId): boolean {
  return gatesAnswered(record) && indexOf(question) > indexOf('same-day');
}

/** Does the walk go past this question, to the ones behind it? */
export function isPassed(walk: Walk, question: QuestionId): boolean {
  const record = recordFor(walk);
  if (!record.route.asked.includes(question)) return true;
  if (walk.target === question) return false;
  if (record.route.live[question] !== undefined) return true;
  if (mayStayOpen(record, question)) return true;
  return indexOf(question) < indexOf(walk.target) && mayJumpTo(record, walk.target) && mayEndBefore(record, question);
}

/** Once both gates are done a nurse may open any question that is asked, as the talk jumps. */
function mayJumpTo(record: InterviewRecord, target: Target | null): boolean {
  return isNurse(record) && gatesAnswered(record) && isAsked(record, target);
}

function isAsked({ route }: InterviewRecord, target: Target | null): boolean {
  return target === 'review' || target === 'summary' ? route.stop === null : route.asked.some((id) => id === target);
}

/** The asked questions that still need an answer, in order. */
function openQuestions(record: InterviewRecord): QuestionId[] {
  return record.route.asked.filter((id) => record.route.live[id] === undefined && !mayStayOpen(record, id));
}

/** May the person go there? Only over questions that have been answered, and only to what is asked. */
export function mayGoTo(walk: Walk, target: Target): boolean {
  const record = recordFor(walk);
  if (!isAsked(record, target)) return false;
  const open = openQuestions(record);
  if (target === 'review' || target === 'summary') return open.length === 0;
  const firstOpen = open[0];
  return firstOpen === undefined || indexOf(target) <= indexOf(firstOpen) || mayJumpTo(record, target);
}

/**
 * Where to stand after something was done at this question. A nurse who opened it stays where she works: the next open
 * question behind it, and else the first open one. With nothing open she needs no review: she heard every answer herself.
 */
export function onward(walk: Walk, question: QuestionId | null): Pick<Walk, 'target' | 'manner'> {
  const record = recordFor(walk);
  const manner = 'onward';
  if (!isNurse(record)) return { target: null, manner };
  const open = openQuestions(record);
  if (open.length === 0) return { target: 'summary', manner };
  const afresh = open.find((id) => isAskedAgain(record, id));
  if (afresh !== undefined && gatesAnswered(record)) return { target: afresh, manner };
  const isElsewhere = question === null || walk.target !== question || isAskedAgain(record, question);
  if (isElsewhere) return { target: null, manner };
  return { target: open.find((id) => indexOf(id) > indexOf(question)) ?? null, manner };
}

/** Did a patient answer it on another device, and is it one that a nurse asks afresh? These come before what is open besides. */
function isAskedAgain({ received }: InterviewRecord, question: QuestionId): boolean {
  return received?.heard.has(question) === true && !standsAsGiven(question);
}

/** May the interview be ended now: by a nurse after the gates, by anybody once only optional questions are open? */
export function mayEnd(walk: Walk): boolean {
  const record = recordFor(walk);
  if (record.route.stop !== null) return false;
  const open = openQuestions(record);
  return isNurse(record) ? gatesAnswered(record) : open.every((id) => questionById(id).optional);
}

/** Is "not sure" at the emergency question still the first such answer? Then the signs are shown and asked once more. */
export function isUnsureOfSigns(walk: Walk): boolean {
  const record = recordFor(walk);
  const answer = record.route.live.emergency;
  return answer?.includes('not-sure') === true && (record.repeated.get('emergency') ?? 0) < 2;
}

/** Is there a call sign up to here for which no call was noted (by a nurse; for others nothing can be noted)? */
export function mustCallNow(walk: Walk, after: QuestionId): boolean {
  const record = recordFor(walk);
  const { live } = record.route;
  // What a patient said before she called is not put off until the question where it would come up.
  const isDue = ({ question, option }: CallSign): boolean =>
    indexOf(question) <= indexOf(after) || ![live[question]].flat().some((one) => one === option);
  const signs = callSignsIn(saidByBoth(record.route)).filter(isDue);
  return signs.length > 0 && !(isNurse(record) && allNoted(signs, record.noted));
}

/** Did the questions end because the person is under 16? */
export function isTooYoung(walk: Walk): boolean {
  return recordFor(walk).route.stop?.after === 'same-day';
}
