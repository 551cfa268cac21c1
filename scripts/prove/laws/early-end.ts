import { dispositionOf } from '../../../src/assessment/disposition.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { unsettledBy } from '../../../src/assessment/settlement.ts';
import { has } from '../../../src/content/criterion.ts';
import type { AnswerCriterion } from '../../../src/content/criterion.ts';
import { dispositions } from '../../../src/content/dispositions.ts';
import { parseAnswer } from '../../../src/content/parse-answer.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { questions } from '../../../src/content/questions.ts';
import { safetyGates } from '../../../src/content/safety-gates.ts';
import { legalAnswers, othersThan } from '../answer-classes.ts';
import { dangerOptions } from '../danger/answers.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { routingAtoms, routingQuestions } from '../routing.ts';
import { everyBeginning } from '../routing-walk.ts';
import { routeFor } from './interviews.ts';

/** A gate that is clear, one that stays "not sure" and one that is open are no sign, and route alike; here they differ. */
const gateAtoms: readonly AnswerCriterion[] = [
  has('emergency', 'none'),
  has('emergency', 'not-sure'),
  has('same-day', 'none'),
  has('same-day', 'not-sure'),
];
const atoms = [...routingAtoms, ...gateAtoms];

/** Every class of interviews that a nurse can lead, ended after each of its questions behind the gates. */
export function anEarlyEndNamesNoCalmLevel(): Proof {
  const { check, proof } = checking(
    'L8 After an early end no calm level is named, and whatever can raise the level is asked for, the four first',
  );
  const others = othersThan(routingQuestions);
  const visit = (answers: Answers, question: QuestionId, size: bigint): void => {
    if (answers.respondent !== 'nurse' || safetyGates.some((gate) => answers[gate] === undefined)) return;
    const { asked, stop } = routeFor(answers);
    if (stop !== null) return;
    const needed = asked.filter((id) => !questionById(id).optional);
    for (const [at, last] of needed.entries()) {
      if (needed.indexOf('same-day') > at || at === needed.length - 1) continue;
      // What lies behind the last question that routes was looked at on the way.
      if (needed.slice(0, at + 1).findLast((id) => routingQuestions.includes(id)) !== question) continue;
      const given = answeredUpTo(needed.slice(0, at + 1), answers);
      check(isHonest(given, last === 'same-day'), given, size * others);
    }
  };
  everyBeginning(routingQuestions, visit, { routeFor, apart: gateAtoms });
  return proof();
}

/** The class as it is; where its first answer is none at all, the calmest legal one of the same class. */
function answeredUpTo(asked: readonly QuestionId[], answers: Answers): Answers {
  return asked.reduce<Answers>(
    (all, id) => ({ ...all, ...(answers[id] === undefined ? calmest.get(id) : { [id]: answers[id] }) }),
    {},
  );
}

/** Of the answers that no atom tells from none at all, the first that is no sign of danger. */
const calmest = new Map(
  questions.map(({ id }) => {
    const own = atoms.filter(({ question }) => question === id);
    const alike = legalAnswers(id)
      .slice(1)
      .filter((answer) => own.every((atom) => !holds(atom, answer)));
    const danger = dangerOptions(id);
    const calm = alike.find((answer) => [answer[id] ?? []].flat().every((option) => !danger.includes(option)));
    return [id, calm ?? alike[0] ?? {}];
  }),
);

/** The law by hand: what is asked before all else. */
const theFour: readonly QuestionId[] = ['weakness', 'nerve-signs', 'pain', 'ears'];

function isHonest(given: Answers, thorough: boolean): boolean {
  const route = routeFor(given);
  const disposition = dispositionOf(route);
  const unsettled = unsettledBy(route, disposition);
  const open = route.asked.filter((id) => route.live[id] === undefined && !questionById(id).optional);
  if (open.length === 0) return true;
  const isCalm = disposition === 'routine' || disposition === 'self-care';
  if (unsettled === null) return !isCalm && (!thorough || open.every((id) => !canRaise(id, given)));
  const named = isCalm ? unsettled.atLeast === null : unsettled.atLeast === disposition;
  const first = theFour.filter((id) => unsettled.ask.includes(id));
  const inOrder = unsettled.ask.slice(0, first.length).join() === first.join();
  const whole = !thorough || open.every((id) => unsettled.ask.includes(id) || !canRaise(id, given));
  return named && inOrder && whole && unsettled.ask.every((id) => open.includes(id));
}

/** Is there one answer to this question that by itself makes it more urgent? */
function canRaise(question: QuestionId, given: Answers): boolean {
  const now = dispositions.indexOf(dispositionOf(routeFor(given)));
  return dangerOptions(question).some((option) => {
    const parsed = parseAnswer(question, questionById(question).type === 'single' ? option : [option]);
    const after: Answers = parsed.ok ? { ...given, [question]: parsed.answer } : given;
    return dispositions.indexOf(dispositionOf(routeFor(after))) < now;
  });
}
