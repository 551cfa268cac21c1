import { assertEvent, assign, setup } from 'xstate';
import type { QuestionId } from '../content/questions.ts';
import type { InterviewEvent } from './events.ts';
import { questionBefore } from './neighbours.ts';
import { mayTakeBack, mustConfirmPerson } from './received-walk.ts';
import { recorded } from './recording.ts';
import * as walking from './walk.ts';
import type { Target, Walk } from './walk.ts';

/** Where a person stands, by name. */
export type Place = QuestionId | 'signs-unsure' | 'call-now' | 'confirm-person' | 'too-young' | 'review' | 'summary';

export const machineSetup = setup({
  types: {
    context: {} as Walk,
    events: {} as InterviewEvent,
    input: {} as { readonly now: number },
    meta: {} as { readonly place: Place },
    tags: 'question' as const,
  },
  guards: {
    isPassed: ({ context }, { question }: { question: QuestionId }) => walking.isPassed(context, question),
    answers: ({ event }, { question }: { question: QuestionId }) => {
      assertEvent(event, ['ANSWER', 'SKIP']);
      return event.question === question;
    },
    mayTurnBack: ({ context }, { from }: { from: QuestionId }) =>
      context.manner === 'changing' || questionBefore(context, from) !== null,
    isSureOfSigns: ({ context }) => !walking.isUnsureOfSigns(context),
    noCallIsDue: ({ context }, { after }: { after: QuestionId }) => !walking.mustCallNow(context, after),
    isPersonConfirmed: ({ context }) => !mustConfirmPerson(context),
    mayTakeBack: ({ context, event }) => {
      assertEvent(event, 'TAKE_BACK');
      return mayTakeBack(context, event);
    },
    isOldEnough: ({ context }) => !walking.isTooYoung(context),
    isSummaryAsked: ({ context }) => context.target === 'summary',
    mayGoTo: ({ context, event }) => {
      assertEvent(event, 'GO_TO');
      return event.target === null || walking.mayGoTo({ ...context, now: event.now }, event.target);
    },
    mayEnd: ({ context, event }) => walking.mayEnd({ ...context, now: event.now }),
    isNurse: ({ context }) => walking.recordFor(context).route.live.respondent === 'nurse',
  },
  actions: {
    record: assign(({ context, event }) => recorded(context, event)),
    turnBack: assign(({ context, event }, { from }: { from: QuestionId | null }) => ({
      now: event.now,
      target: context.manner === 'changing' ? ('review' as const) : questionBefore(context, from),
      manner: 'stepping' as const,
    })),
    turnTo: assign(({ event }, { target }: { target: Target }) => ({ now: event.now, target })),
    goTo: assign(({ event }) => {
      assertEvent(event, 'GO_TO');
      return { now: event.now, target: event.target, manner: event.manner };
    }),
    open: assign(({ event }) => {
      assertEvent(event, 'OPEN');
      return { now: event.now, journal: event.journal, target: null, manner: 'onward' as const };
    }),
    catchUp: assign(({ event }) => {
      assertEvent(event, 'CATCH_UP');
      return { now: event.now, journal: event.journal };
    }),
  },
});
