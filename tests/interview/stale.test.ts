import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { observedNothing, usualSpasm, without } from '../support/answers.ts';
import { interviewWith } from './begin-interview.ts';

describe('answers about sudden signs go stale after 24 hours', () => {
  test('up to 24 hours they count', () => {
    const interview = interviewWith(usualSpasm);
    interview.later(24);
    interview.do({ type: 'CONFIRM' });
    expect(interview.place()).toBe('summary');
  });

  test('after that they are asked afresh, one after the other, and the rest is kept', () => {
    const interview = interviewWith(usualSpasm);
    interview.later(24.01);
    interview.do({ type: 'CONFIRM' });
    expect(interview.tell(usualSpasm)).toEqual(['emergency', 'same-day', 'weakness']);
    expect(interview.place()).toBe('review');
  });

  test('a nurse does the face, arm and speech test again, too', () => {
    const interview = interviewWith({ ...usualSpasm, ...observedNothing });
    interview.later(30);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.tell({ ...usualSpasm, ...observedNothing })).toEqual([
      'emergency',
      'observed-fast',
      'same-day',
      'weakness',
    ]);
  });

  test('the earlier answer is kept beside, with its date, and does not count', () => {
    const interview = interviewWith({ ...usualSpasm, weakness: 'worse-over-weeks' });
    const told = interview.journal().find(({ event }) => event.kind === 'answer' && event.question === 'weakness');
    interview.later(25);
    const { newest, stale, current, route } = interview.record();
    expect([...stale]).toEqual(['emergency', 'same-day', 'weakness']);
    expect(newest.get('weakness')).toMatchObject({ at: told?.at, by: 'self', given: told?.event });
    expect(current.weakness).toBeUndefined();
    expect(assess(route).reasons.map(({ id }) => id)).not.toContain('weakness-worse-over-weeks');
  });

  test('until it is answered again, a stale gate counts as not sure', () => {
    const interview = interviewWith(usualSpasm);
    interview.later(25);
    expect(assess(interview.record().route).disposition).toBe('same-day');
  });

  test('a sign of yesterday that is not ticked today is reported as taken back', () => {
    const interview = interviewWith({ ...usualSpasm, emergency: ['speech'] });
    interview.later(25);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('emergency');
    interview.answer('emergency', 'none');
    expect(interview.record().takenBack.map(({ option }) => option)).toEqual(['speech']);
  });

  test('"not sure" of yesterday does not count as the first of two today', () => {
    const interview = interviewWith({ respondent: 'self', age: '50-69', emergency: ['not-sure'] });
    interview.later(25);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    interview.answer('emergency', 'not-sure');
    expect(interview.place()).toBe('signs-unsure');
  });

  test('a call noted yesterday says nothing about a sign that is there today', () => {
    const interview = interviewWith({ respondent: 'nurse', age: '50-69', emergency: ['speech'] });
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    interview.later(25);
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    interview.tell({ emergency: ['speech'] });
    expect(interview.place()).toBe('call-now');
    expect(interview.record().callPlacedAt).toBeNull();
  });
});

describe('an interview that is opened again', () => {
  test('the same day goes on at the first question that needs an answer', () => {
    const left = interviewWith(without(usualSpasm, 'same-day'));
    const later = interviewWith({});
    later.later(3);
    later.do({ type: 'OPEN', journal: left.journal() });
    expect(later.place()).toBe('same-day');
    expect(later.journal()).toEqual(left.journal());
  });

  test('after the review was reached stands at the review', () => {
    const later = interviewWith({});
    later.do({ type: 'OPEN', journal: interviewWith(usualSpasm).journal() });
    expect(later.place()).toBe('review');
  });

  test('days later asks for the sudden signs first', () => {
    const later = interviewWith({});
    later.later(100);
    later.do({ type: 'OPEN', journal: interviewWith(usualSpasm).journal() });
    expect(later.place()).toBe('emergency');
  });
});
