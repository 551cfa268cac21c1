import { deployment } from '../../src/content/deployment.ts';
import { words } from '../../src/content/en/interview.ts';
import { receive } from '../../src/content/en/receive.ts';
import { summary } from '../../src/content/en/summary.ts';
import { isQuestionId } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { askWhen, callSigns, stops } from '../../src/content/routing.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { inShort } from './criterion-words.ts';
import type { GuardUse, Step } from './read-chart.ts';

/** What a person sees as the name of the place. */
export function titleOf(place: Place): string {
  if (isQuestionId(place)) return words.questions[place].name;
  const { signsUnsure, callNow, tooYoung, review } = words.interface;
  switch (place) {
    case 'signs-unsure':
      return voiced(signsUnsure.title, undefined);
    case 'call-now':
      return callNow.title(deployment.emergencyNumber);
    case 'confirm-person':
      return receive.confirm.title;
    case 'too-young':
      return voiced(tooYoung.title, undefined);
    case 'review':
      return voiced(review.title, undefined);
    case 'summary':
      return summary.frame.pageTitle;
  }
}

/** "Only if something twitches." Null: always asked. */
export function askedOnlyIf(place: Place): string | null {
  const criterion = isQuestionId(place) ? askWhen[place] : undefined;
  return criterion === undefined ? null : `Only if ${inShort(criterion)}`;
}

/** A place on the way of some people only, because of what they said: neither a question nor an end. */
export function isInterruption({ isQuestion, passedWhen }: Step): boolean {
  // The review is run past by whoever has confirmed it, and not because of an answer.
  return !isQuestion && passedWhen !== null && passedWhen.type !== 'isSummaryAsked';
}

/** When an interruption comes. A guard that is new to the chart has no words yet and ends the drawing. */
export function comesIf(step: Step, before: readonly Step[]): string {
  const { passedWhen } = step;
  const { emergency } = words.questions;
  const unsure = voiced(emergency.options['not-sure'].label, undefined);
  switch (passedWhen?.type) {
    case 'isSureOfSigns':
      return `"${unsure}" is ticked at "${emergency.name}", for the first time`;
    case 'noCallIsDue':
      if (passedWhen.params.after === 'respondent') return 'a sign of an emergency came with the answers of a patient';
      return callSignWords(passedWhen, before);
    case 'isPersonConfirmed':
      return 'the answers of a patient were received, and nobody has made sure whose they are';
    case 'isOldEnough':
      return stops
        .filter(({ after }) => after === 'same-day')
        .map(({ when }) => inShort(when))
        .join(' or ');
    default:
      throw new Error(`The chart has no words for the guard "${passedWhen?.type}" of the state "${step.key}"`);
  }
}

/** The signs asked for up to the guard's question, without those that an earlier call already answers. */
function callSignWords(guard: GuardUse, before: readonly Step[]): string {
  const from = Math.max(-1, ...before.map(({ passedWhen }) => indexOf(passedWhen?.params.after)));
  const to = indexOf(guard.params.after);
  const due = callSigns.filter(({ question }) => indexOf(question) > from && indexOf(question) <= to);
  const criterion: Criterion = {
    any: due.map((sign) => (sign.beside === undefined ? sign : { all: [sign, sign.beside] })),
  };
  return inShort(criterion).replace(/^either /, '');
}

function indexOf(question: unknown): number {
  return questions.findIndex(({ id }) => id === question);
}

/** Is there anything to do in this interruption but to go back? */
export function leadsOn({ ways }: Step): boolean {
  return ways.some(({ event }) => event !== 'BACK');
}

/** How an interruption is left. */
export function leftBy(step: Step): string {
  if (!leadsOn(step)) return 'The questions end here.';
  const [way] = step.ways.filter(({ event }) => event !== 'BACK');
  if (way?.event === 'ANSWER') return 'The signs are shown and asked once more.';
  if (way?.event === 'CALL_NOTED' && way.guard?.type === 'isNurse') {
    return 'The questions end here. Only a nurse who has noted the call goes on.';
  }
  if (way?.event === 'CONFIRM_PERSON') return 'A nurse makes sure with the person, and goes on.';
  throw new Error(`The chart has no words for "${way?.event}" in the state "${step.key}"`);
}

/** The number of a question in the chart's order, from 1. */
export function numberOf(question: QuestionId, steps: readonly Step[]): number {
  return steps.filter(({ isQuestion }) => isQuestion).findIndex(({ place }) => place === question) + 1;
}
