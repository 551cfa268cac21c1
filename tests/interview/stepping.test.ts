import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import type { Answers } from '../../src/content/questions.ts';
import { isPassed, isUnsureOfSigns, mustCallNow } from '../../src/machine/walk.ts';
import type { Target, Walk } from '../../src/machine/walk.ts';
import { everythingSeen, gates, usualSpasm, without } from '../support/answers.ts';
import { beginInterview, interviewWith } from './begin-interview.ts';
import type { Interview } from './begin-interview.ts';

const walkTo = (interview: Interview, target: Target | null): Walk => ({
  journal: interview.journal(),
  now: interview.now(),
  target,
  manner: 'onward',
});
const back = (interview: Interview, times: number): void => {
  for (let time = 0; time < times; time += 1) interview.do({ type: 'BACK' });
};
const stateOf = (interview: Interview): unknown => {
  const actor = createActor(interviewMachine, { input: { now: 0 } }).start();
  actor.send({ type: 'OPEN', journal: interview.journal(), now: interview.now() });
  return actor.getSnapshot().value;
};

describe('Back', () => {
  test('from the review leads past a last question that was left out', () => {
    const interview = interviewWith(without(usualSpasm, 'facts'));
    interview.do({ type: 'SKIP', question: 'facts' });
    expect(interview.place()).toBe('review');
    back(interview, 1);
    expect(interview.place()).toBe('sleep');
  });

  test('leads a nurse who has jumped ahead to the question before, though it is still open', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'GO_TO', target: 'medicines', manner: 'onward' });
    back(interview, 1);
    expect(interview.place()).toBe('nerve-signs');
  });

  test('from the summary asks for the review, as Change does', () => {
    const actor = createActor(interviewMachine, { input: { now: 0 } }).start();
    actor.send({ type: 'OPEN', journal: interviewWith(usualSpasm).journal(), now: beginInterview().now() });
    actor.send({ type: 'CONFIRM', now: beginInterview().now() });
    expect(actor.getSnapshot().context.target).toBe('summary');
    actor.send({ type: 'BACK', now: beginInterview().now() });
    expect(actor.getSnapshot().context.target).toBe('review');
  });

  test('leads from the call for a lifting brow to the brow, when that was a slip', () => {
    const interview = interviewWith({ ...gates, 'same-day': ['weakness-under-3-days'], 'observed-forehead': 'moves' });
    expect(interview.place()).toBe('call-now');
    back(interview, 1);
    expect(interview.place()).toBe('observed-forehead');
    interview.answer('observed-forehead', 'weak');
    expect(interview.place()).toBe('observed-eye-closure');
  });
});

test('each call stands in the chart right behind the question whose answer asks for it', () => {
  expect(stateOf(interviewWith({ ...gates, emergency: ['speech'] }))).toEqual({ interview: 'call-now' });
  expect(stateOf(interviewWith({ ...gates, 'observed-fast': 'positive' }))).toEqual({ interview: 'call-now-for-test' });
  expect(
    stateOf(interviewWith({ ...gates, 'same-day': ['weakness-under-3-days'], 'observed-forehead': 'moves' })),
  ).toEqual({ interview: 'call-now-for-brow' });
  const pain: Answers = { 'same-day': ['lid-or-pupil'], 'same-day-more': ['head-eye-or-neck-pain'] };
  expect(stateOf(interviewWith({ ...usualSpasm, ...pain }))).toEqual({ interview: 'call-now-for-pain' });
  const stroke: Answers = { history: ['stroke-or-tia'], 'stroke-when': 'not-assessed-7-days' };
  expect(stateOf(interviewWith({ ...usualSpasm, ...stroke }))).toEqual({ interview: 'call-now-for-stroke' });
  const throat: Answers = { medicines: ['botulinum'], 'injection-effects': ['breathing-swallowing-or-speech'] };
  expect(stateOf(interviewWith({ ...usualSpasm, ...throat }))).toEqual({ interview: 'call-now-after-injection' });
});

describe('what another tab has added', () => {
  test('leaves a person where she asked to stand', () => {
    const interview = interviewWith({ respondent: 'self', age: '50-69', emergency: ['none'] });
    back(interview, 1);
    expect(interview.place()).toBe('emergency');
    interview.do({ type: 'CATCH_UP', journal: interviewWith(usualSpasm).journal() });
    expect(interview.record().route.live).toEqual(usualSpasm);
    expect(interview.place()).toBe('emergency');
    interview.answer('emergency', 'none');
    expect(interview.place()).toBe('same-day');
  });

  test('leads to the call, where it is a sign of an emergency', () => {
    const interview = interviewWith({ respondent: 'self', age: '50-69', emergency: ['none'] });
    interview.do({ type: 'CATCH_UP', journal: interviewWith({ ...usualSpasm, emergency: ['speech'] }).journal() });
    expect(interview.place()).toBe('call-now');
  });
});

describe('after Back', () => {
  test('leaving an optional question out steps on to the next one, which has its answer', () => {
    const interview = interviewWith(usualSpasm);
    back(interview, 4);
    expect(interview.place()).toBe('trend');
    interview.do({ type: 'SKIP', question: 'trend' });
    expect(interview.place()).toBe('triggers');
  });

  test('an open question on the way ends the stepping: what follows is the next open one', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'GO_TO', target: 'duration', manner: 'onward' });
    interview.answer('duration', 'over-1-year');
    expect(interview.place()).toBe('side');
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('observed-eye-closure');
    back(interview, 1);
    expect(interview.place()).toBe('same-day');
    interview.answer('same-day', 'none');
    interview.answer('observed-eye-closure', 'full');
    expect(interview.place()).toBe('named');
  });

  test('a nurse who ends comes to the result', () => {
    const interview = interviewWith({ ...gates, 'observed-eye-closure': 'full', duration: 'over-1-year' });
    back(interview, 2);
    interview.do({ type: 'END' });
    expect(interview.place()).toBe('summary');
  });

  test('a judgement moves nobody, and does not end the stepping', () => {
    const interview = interviewWith(everythingSeen);
    back(interview, 5);
    expect(interview.place()).toBe('trend');
    interview.do({ type: 'JUDGE', disposition: 'urgent', reason: 'She looks unwell.' });
    expect(interview.place()).toBe('trend');
    interview.answer('trend', 'better');
    expect(interview.place()).toBe('triggers');
  });
});

describe('an address that asks for the end', () => {
  test('leads to the review, or to the summary, once everything is answered', () => {
    for (const target of ['review', 'summary'] as const) {
      const interview = interviewWith(usualSpasm);
      interview.do({ type: 'GO_TO', target: 'pain', manner: 'stepping' });
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(true);
      interview.do({ type: 'GO_TO', target, manner: 'stepping' });
      expect(interview.place()).toBe(target);
    }
  });
});

test('what a person had ended is not ended for the nurse who takes over', () => {
  const interview = interviewWith(without(usualSpasm, 'trend', 'triggers', 'sleep'));
  interview.do({ type: 'END' });
  interview.do({ type: 'GO_TO', target: 'respondent', manner: 'changing' });
  interview.answer('respondent', 'nurse');
  expect(interview.tell({ 'observed-fast': 'negative' })).toEqual(['observed-fast']);
  expect(interview.place()).toBe('observed-eye-closure');
});

describe('a question without an answer', () => {
  const person = interviewWith({ ...without(usualSpasm, 'side') });
  const nurse = interviewWith({ ...gates, 'observed-eye-closure': 'full', duration: 'over-1-year' });

  test('is not passed by the person, wherever she wants to stand', () => {
    for (const target of [null, 'side', 'medicines', 'review', 'summary'] as const) {
      expect(isPassed(walkTo(person, target), 'side')).toBe(false);
    }
  });

  test('is passed by a nurse on the way to one behind it, and on no other way', () => {
    expect(isPassed(walkTo(nurse, 'medicines'), 'side')).toBe(true);
    for (const target of [null, 'side', 'duration', 'review', 'summary'] as const) {
      expect(isPassed(walkTo(nurse, target), 'side')).toBe(false);
    }
  });

  test('says nothing: who has not been asked for signs is neither unsure of them nor has any', () => {
    const walk = walkTo(beginInterview(), null);
    expect(isUnsureOfSigns(walk)).toBe(false);
    expect(mustCallNow(walk, 'observed-forehead')).toBe(false);
  });
});

describe('a call that a nurse has noted', () => {
  test('counts for 24 hours to the end', () => {
    const interview = interviewWith({ ...gates, emergency: ['speech'] });
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    interview.later(24);
    expect(interview.record().callPlacedAt).toBe('14:05');
    interview.later(0.001);
    expect(interview.record().callPlacedAt).toBeNull();
  });
});

test('of two signs for today that are both still there neither is reported as taken back', () => {
  const interview = interviewWith({ ...usualSpasm, 'same-day': ['ear-blisters', 'new-confusion'] });
  expect(interview.record().takenBack).toEqual([]);
});
