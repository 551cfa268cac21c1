import { createActor } from 'xstate';
import { questionById, isQuestionId } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import type { InterviewEvent } from '../../src/machine/events.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { chosen } from '../support/answers.ts';
import { placeOf } from '../../src/machine/place.ts';

type WithoutTime<E> = E extends unknown ? Omit<E, 'now'> : never;
/** What a person does; the time is added by the clock of the interview. */
export type Deed = WithoutTime<InterviewEvent>;

export interface Interview {
  place(): Place;
  journal(): Journal;
  record(): InterviewRecord;
  /** Would it be accepted here and now? */
  can(deed: Deed): boolean;
  do(deed: Deed): void;
  answer(question: QuestionId, ...options: readonly string[]): void;
  /** Answers each question that comes, as long as `answers` has an answer to it. Returns where it came by. */
  tell(answers: Answers): Place[];
  /** Lets time pass. Nothing happens by itself: the next deed brings the new time. */
  later(hours: number): void;
  now(): number;
}

const hour = 60 * 60 * 1000;

export function answerDeed(question: QuestionId, options: readonly string[]): Deed {
  const given = givenAnswer(question, questionById(question).type === 'single' ? options[0] : options);
  if (given === null) throw new Error(`${options.join(', ')} is no answer to ${question}`);
  const { kind: _, ...rest } = given;
  return { type: 'ANSWER', ...rest };
}

/** The chart itself, with a clock of its own. */
export function beginInterview(): Interview {
  let now = Date.UTC(2025, 0, 6, 9);
  const actor = createActor(interviewMachine, { input: { now } }).start();
  const place = (): Place => placeOf(actor.getSnapshot());
  const timed = (deed: Deed): InterviewEvent => ({ ...deed, now });
  const send = (deed: Deed): void => actor.send(timed(deed));
  return {
    place,
    journal: () => actor.getSnapshot().context.journal,
    record: () => recordOf(actor.getSnapshot().context.journal, now),
    can: (deed) => actor.getSnapshot().can(timed(deed)),
    do: send,
    answer: (question, ...options) => {
      send(answerDeed(question, options));
    },
    tell: (answers) => {
      const passed: Place[] = [];
      for (let at = place(); isQuestionId(at) && answers[at] !== undefined; at = place()) {
        passed.push(at);
        send(answerDeed(at, chosen(answers, at)));
        // A chart that loses answers would otherwise be answered for ever.
        if (place() === at || passed.length > questions.length) throw new Error(`The chart asks ${at} again and again`);
      }
      return passed;
    },
    later: (hours) => {
      now += hours * hour;
    },
    now: () => now,
  };
}

/** An interview in which all this was told. */
export function interviewWith(answers: Answers): Interview {
  const interview = beginInterview();
  interview.tell(answers);
  return interview;
}
