import { dispositionOf } from '../../../src/assessment/disposition.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import { findings } from '../../../src/content/findings.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import { questions } from '../../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { selfCare } from '../../../src/content/self-care.ts';
import { spasmNamed } from '../../../src/content/criteria.ts';
import { has } from '../../../src/content/criterion.ts';
import { atomsOf, classesOf, inOrder, legalAnswers, othersThan, product } from '../answer-classes.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { isAtLeast } from '../red-flags.ts';
import { routingQuestions } from '../routing.ts';
import { everyBeginning } from '../routing-walk.ts';
import { routeFor } from './interviews.ts';

/** By hand: where no answer was given the level is that of "not sure". */
const dated: readonly QuestionId[] = ['stroke-when', 'history-recent'];

const notSureAt = (id: QuestionId): Answers => legalAnswers(id).find((one) => String(one[id]) === 'not-sure') ?? {};

/** The level of answers that all count. */
const levelAlone = (live: Answers) => dispositionOf({ live, asked: [], stop: null });

/** Each date, beside every class of answers to the questions of a flag that reads it: open and "not sure" are of one level. */
export function aMissingDateCountsAsNotSure(): Proof {
  const { check, proof } = checking('L9 A missing answer about a date counts as "not sure"');
  for (const id of dated) {
    for (const { when } of Object.values(redFlags).filter((flag) =>
      atomsOf(flag.when).some(({ question }) => question === id),
    )) {
      const atoms = atomsOf(when);
      const own = inOrder(atoms.map(({ question }) => question)).filter((question) => question !== id);
      const others = othersThan([...own, id]);
      product(
        own.map((question) => classesOf(question, atoms)),
        (answers, size) => {
          check(levelAlone(answers) === levelAlone({ ...answers, ...notSureAt(id) }), answers, size * others);
        },
      );
    }
  }
  return proof();
}

/** By hand: a doctor is said to have assessed it. */
const assessed: readonly string[] = ['assessed-under-3-months', 'assessed-over-3-months', 'assessed-date-not-sure'];

/** A stroke in the history that counts, after every beginning, with every answer to its date, and with none. */
export function anUnassessedStrokeIsForToday(): Proof {
  const { check, proof } = checking('L9 A stroke that is not known to have been assessed is never below same-day');
  const others = othersThan(routingQuestions);
  const apart = [has('history', 'stroke-or-tia'), ...questionById('stroke-when').options.map(oneDate)];
  everyBeginning(
    routingQuestions,
    (answers, question, size) => {
      const route = routeFor(answers);
      const when = route.live['stroke-when'] ?? 'none';
      if (!route.live.history?.includes('stroke-or-tia') || assessed.includes(when)) return;
      check(isAtLeast(dispositionOf(route), 'same-day'), answers, question === 'history' ? 0n : size * others);
    },
    { routeFor, apart },
  );
  return proof();
}

const oneDate = (option: string) => ({
  question: 'stroke-when' as const,
  in: questions.flatMap(({ id, options }) => (id === 'stroke-when' ? options.filter((one) => one === option) : [])),
});

/** By hand: what nobody with a known name may go without once something is new. */
const fullRoute: readonly QuestionId[] = ['duration', 'pain', 'history', 'ears', 'nerve-signs', 'medicines'];

/** Whoever has the name and says anything new, "not sure" or nothing, is asked all the rest, save after a sign that shortens the way. */
export function anythingNewOpensTheFullRoute(): Proof {
  const { check, proof } = checking('L9 A known diagnosis with anything new, or not sure, is asked the full route');
  const upToIt = routingQuestions.slice(0, routingQuestions.indexOf('new-since') + 1);
  const others = othersThan(upToIt);
  const apart = [spasmNamed, ...questionById('new-since').options.map((option) => sinceThen(option))];
  everyBeginning(
    upToIt,
    (answers, question, size) => {
      if (question !== 'new-since') return;
      const { asked, live, stop } = routeOf(answers, []);
      if (stop !== null || !asked.includes('new-since')) return;
      const isNew = !live['new-since']?.includes('none');
      check(fullRoute.every((id) => asked.includes(id)) === isNew, answers, size * others);
    },
    { apart },
  );
  return proof();
}

const sinceThen = (option: string) => ({
  question: 'new-since' as const,
  in: questions.flatMap(({ id, options }) => (id === 'new-since' ? options.filter((one) => one === option) : [])),
});

/** By hand: what may be left out, save the one that an older interview has and that is read with the pain on chewing. */
const optional: readonly QuestionId[] = ['weak-side', 'trend', 'triggers', 'sleep', 'facts'];
const fromBefore = has('triggers', 'chewing-or-cold');

/** No rule of the level reads an optional question, and no question is asked because of one: so no answer to it moves anything. */
export function noOptionalAnswerMovesTheLevel(): Proof {
  const { check, proof } = checking('L9 No answer to an optional question moves the level');
  const isOptional = questions.filter((question) => questionById(question.id).optional).map(({ id }) => id);
  check(isOptional.join() === optional.join(), {}, 0n);
  const read = [...Object.values(redFlags).map(({ when }) => when), selfCare].flatMap((when) => atomsOf(when));
  for (const atom of read.filter(({ question }) => optional.includes(question)))
    check(JSON.stringify(atom) === JSON.stringify(fromBefore), {}, 0n);
  for (const id of optional) {
    check(!routingQuestions.includes(id), {}, 0n);
    for (const answer of legalAnswers(id).filter((one) => !String(one[id]).includes('chewing-or-cold'))) {
      const levels = new Set(
        signs.map((sign) => Number(dispositionOf(routeFor({ ...sign, ...answer })) === levelOf(sign))),
      );
      check(!levels.has(0), answer, othersThan([id]));
    }
  }
  return proof();
}

const levelOf = (answers: Answers) => dispositionOf(routeFor(answers));

/** Somebody at each level. */
const twitch: Answers = { respondent: 'nurse', emergency: ['none'], 'same-day': ['none'], duration: 'over-1-year' };
const signs: readonly Answers[] = [
  twitch,
  { ...twitch, weakness: 'slight-unchanged' },
  { ...twitch, pain: ['numbness'] },
  { ...twitch, 'same-day': ['ear-blisters'] },
  { ...twitch, emergency: ['speech'] },
];

/** Each answer that is no longer offered: it is legal, it counts where it was given, and something still reads it. */
export function retiredAnswersAreStillRead(): Proof {
  const { check, proof } = checking('L9 An answer that is no longer offered is still legal, live and read');
  const atoms = [...Object.values(redFlags), ...Object.values(findings)].flatMap(({ when }) => atomsOf(when));
  for (const { id } of questions) {
    const { options, retired, retiredOptions } = questionById(id);
    for (const option of retired ? options : retiredOptions) {
      const answer = legalAnswers(id).find((one) => [one[id]].flat().join() === option) ?? {};
      const { live } = routeFor({ ...twitch, side: 'left', 'current-sites': ['around-eye', 'cheek'], ...answer });
      check(JSON.stringify(live[id] ?? null) === JSON.stringify(answer[id]), answer, othersThan([id]));
    }
    const wasRead = atoms.some(({ question }) => question === id);
    check(!retired || wasRead, {}, 0n);
  }
  return proof();
}
