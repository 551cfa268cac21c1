import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import { machineSetup } from './machine-setup.ts';
import type { Place } from './machine-setup.ts';

/** Restarting the walk from the first question is how every event moves: so no stop and no new question is run past. */
export const walkAgain = { target: '#interview', reenter: true } as const;

/** Where an answer later in the interview can call for an ambulance. To the person it is the place "call-now". */
type Interruption = `call-now-${'as-heard' | 'for-test' | 'for-brow' | 'for-pain' | 'for-stroke' | 'after-injection'}`;

/** A question: passed when it is not asked or has its answer, unless it is where the person wants to stand. */
export function ask(question: QuestionId, next: Place | Interruption) {
  const { optional } = questionById(question);
  return machineSetup.createStateConfig({
    initial: 'asking',
    tags: 'question',
    meta: { place: question },
    states: {
      asking: {
        always: { guard: { type: 'isPassed', params: { question } }, target: 'passed' },
        on: {
          ANSWER: { guard: { type: 'answers', params: { question } }, actions: 'record', ...walkAgain },
          ...(optional && {
            SKIP: { guard: { type: 'answers', params: { question } }, actions: 'record', ...walkAgain },
          }),
          BACK: {
            guard: { type: 'mayTurnBack', params: { from: question } },
            actions: { type: 'turnBack', params: { from: question } },
            ...walkAgain,
          },
        },
      },
      passed: { type: 'final' },
    },
    onDone: next,
  });
}

/** "Not sure" at the emergency question: what the signs look like, and the question once more. */
export function showSigns(next: Place) {
  return machineSetup.createStateConfig({
    meta: { place: 'signs-unsure' },
    always: { guard: 'isSureOfSigns', target: next },
    on: {
      ANSWER: { guard: { type: 'answers', params: { question: 'emergency' } }, actions: 'record', ...walkAgain },
      BACK: { actions: { type: 'turnTo', params: { target: 'emergency' } }, ...walkAgain },
    },
  });
}

/** An ambulance is called first. Only a nurse who has noted the call goes on. */
export function callNow(after: QuestionId, next: Place) {
  return machineSetup.createStateConfig({
    meta: { place: 'call-now' },
    always: { guard: { type: 'noCallIsDue', params: { after } }, target: next },
    on: {
      CALL_NOTED: { guard: 'isNurse', actions: 'record', ...walkAgain },
      BACK: { actions: { type: 'turnBack', params: { from: null } }, ...walkAgain },
    },
  });
}
