import { createActor } from 'xstate';
import { holds } from '../../src/assessment/holds.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import type { Journal } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { placeOf } from '../../src/machine/place.ts';
import { legalAnswers, othersThan } from './answer-classes.ts';
import { checking } from './property.ts';
import type { Proof } from './property.ts';
import { everyRoutingClass, routingAtoms, routingQuestions } from './routing.ts';

/** Is this the last question that routes of those before a place? What lies further back was looked at on the way. */
function isNextAfter(last: QuestionId, before: readonly QuestionId[]): boolean {
  return before.findLast((id) => routingQuestions.includes(id)) === last;
}

/** An answer for each question that no routing criterion tells from none at all. */
const calm = new Map(
  questions.map(({ id }) => {
    const own = routingAtoms.filter(({ question }) => question === id);
    const alike = legalAnswers(id)
      .slice(1)
      .find((answer) => own.every((atom) => !holds(atom, answer)));
    return [id, alike ?? legalAnswers(id)[1] ?? {}] as const;
  }),
);

/** Answers what the class leaves open with an answer of the same class, so that the walk can go on. */
function filledUp(answers: Answers): Answers {
  return questions.reduce<Answers>(
    (all, { id }) => (all[id] === undefined && !questionById(id).retired ? { ...all, ...calm.get(id) } : all),
    answers,
  );
}

function journalOf(answers: Answers): Journal {
  return inOneTab(
    questions.flatMap(({ id }) => {
      const event = givenAnswer(id, answers[id]);
      return event === null ? [] : [{ at: 0, by: answers.respondent ?? 'unknown', event }];
    }),
  );
}

interface Standing {
  readonly place: Place;
  readonly isActive: boolean;
  readonly canGoBack: boolean;
}

/** Where the chart stands with these answers. Classes that differ only later on begin alike: each beginning is walked once. */
function chartWith(): (given: Answers) => Standing {
  const actor = createActor(interviewMachine, { input: { now: 0 } }).start();
  const walked = new Map<string, Standing>();
  return (given) => {
    const name = JSON.stringify(given);
    const known = walked.get(name);
    if (known !== undefined) return known;
    actor.send({ type: 'OPEN', journal: journalOf(given), now: 0 });
    const snapshot = actor.getSnapshot();
    const standing = {
      place: placeOf(snapshot),
      isActive: snapshot.status === 'active',
      canGoBack: snapshot.can({ type: 'BACK', now: 0 }),
    };
    walked.set(name, standing);
    return standing;
  };
}

/**
 * Every routing class at every position, through XState itself: with the answers up to a question, the chart stands at
 * that question or at the interruption that is due; with all of them, at the end. Each place has a way on.
 */
export function theChartFollowsTheContract(): Proof {
  const { check, proof } = checking(
    'Every routing class at every position: the chart stands where the contract says, with a way on',
  );
  const standing = chartWith();
  const others = othersThan(routingQuestions);
  everyRoutingClass((answers, size, last) => {
    const all = filledUp(answers);
    const { asked, stop } = routeOf(all, []);
    for (const [position, question] of [...asked, 'end' as const].entries()) {
      if (!isNextAfter(last, asked.slice(0, position))) continue;
      const given: Answers = Object.fromEntries(asked.slice(0, position).map((id) => [id, all[id]]));
      const { place, isActive, canGoBack } = standing(given);
      const interrupted = place === 'call-now' || place === 'too-young' || place === 'signs-unsure';
      const right =
        question === 'end'
          ? stop === null
            ? place === 'review' || place === 'signs-unsure'
            : interrupted
          : place === question || interrupted;
      const wayOn = canGoBack || place === 'respondent';
      check(right && wayOn && isActive, given, size * others);
    }
  });
  return proof();
}
