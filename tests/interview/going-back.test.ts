import { describe, expect, test } from 'vitest';
import { usualSpasm, without } from '../support/answers.ts';
import { answerDeed, beginInterview, interviewWith } from './begin-interview.ts';

const partWay = () =>
  interviewWith({
    respondent: 'self',
    age: '50-69',
    emergency: ['none'],
    'same-day': ['none'],
    named: 'no',
    duration: 'over-1-year',
  });

describe('Back', () => {
  test('leads to the question before, and finds the answer still there', () => {
    const interview = partWay();
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('duration');
    expect(interview.record().current.duration).toBe('over-1-year');
  });

  test('leads past questions that are not asked', () => {
    const interview = interviewWith(without({ ...usualSpasm, duration: 'no-twitching' }, 'pain'));
    expect(interview.place()).toBe('pain');
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('side');
  });

  test('leads as far as the first question, and no further', () => {
    const interview = partWay();
    const passed = [interview.place()];
    while (interview.can({ type: 'BACK' }) && passed.length < 10) {
      interview.do({ type: 'BACK' });
      passed.push(interview.place());
    }
    expect(passed).toEqual(['side', 'duration', 'named', 'same-day', 'emergency', 'age', 'respondent']);
    expect(beginInterview().can({ type: 'BACK' })).toBe(false);
  });

  test('leads from the review to the last question that was answered', () => {
    const interview = interviewWith(usualSpasm);
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('facts');
  });

  test('writes nothing into the journal', () => {
    const interview = partWay();
    const before = interview.journal();
    interview.do({ type: 'BACK' });
    expect(interview.journal()).toBe(before);
  });
});

describe('after Back, Continue steps on one by one', () => {
  test('over questions that have their answer, to the one that has none', () => {
    const interview = partWay();
    for (const _ of [1, 2, 3, 4]) interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('emergency');
    interview.answer('emergency', 'none');
    expect(interview.place()).toBe('same-day');
    interview.answer('same-day', 'none');
    interview.answer('named', 'no');
    expect(interview.place()).toBe('duration');
    interview.answer('duration', 'over-1-year');
    expect(interview.place()).toBe('side');
  });

  test('and a changed answer on the way that asks something new is followed by that', () => {
    const interview = interviewWith({ ...usualSpasm, duration: 'no-twitching' });
    interview.do({ type: 'GO_TO', target: 'duration', manner: 'stepping' });
    interview.answer('duration', 'over-1-year');
    expect(interview.place()).toBe('side');
    interview.answer('side', 'left');
    expect(interview.place()).toBe('current-sites');
  });

  test('and stops at an emergency that comes up on the way', () => {
    const interview = partWay();
    for (const _ of [1, 2, 3, 4]) interview.do({ type: 'BACK' });
    interview.answer('emergency', 'speech');
    expect(interview.place()).toBe('call-now');
  });
});

describe('an address that asks for a place', () => {
  test('may lead back to any question that was answered, and to the one that is due', () => {
    const interview = partWay();
    for (const target of ['respondent', 'emergency', 'duration', 'side'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(true);
    }
  });

  test('may not lead past an open question, nor to one that is not asked', () => {
    const interview = partWay();
    for (const target of ['current-sites', 'pain', 'review', 'summary', 'observed-fast', 'palsy-recovery'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(false);
    }
  });

  test('without a name leads to the first question that needs an answer', () => {
    const interview = partWay();
    interview.do({ type: 'BACK' });
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('side');
    expect(interview.can(answerDeed('side', ['left']))).toBe(true);
  });
});
