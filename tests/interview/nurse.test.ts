import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { everythingSeen, gates, usualSpasm, without } from '../support/answers.ts';
import { interviewWith } from './begin-interview.ts';

describe('a nurse jumps as the talk jumps', () => {
  test('not before both gates are answered', () => {
    for (const told of [without(gates, 'emergency'), without(gates, 'same-day')]) {
      const interview = interviewWith(told);
      expect(interview.can({ type: 'GO_TO', target: 'medicines', manner: 'onward' })).toBe(false);
      expect(interview.can({ type: 'END' })).toBe(false);
    }
  });

  test('after the gates to any question that is asked, and on to the first one left open', () => {
    const interview = interviewWith(gates);
    expect(interview.place()).toBe('observed-eye-closure');
    interview.do({ type: 'GO_TO', target: 'medicines', manner: 'onward' });
    expect(interview.place()).toBe('medicines');
    interview.answer('medicines', 'none');
    expect(interview.place()).toBe('observed-eye-closure');
  });

  test('never to one that is not asked, and never to the review over open questions', () => {
    const interview = interviewWith(gates);
    for (const target of ['palsy-recovery', 'observed-forehead', 'review', 'summary'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'onward' })).toBe(false);
    }
  });

  test('and does not reach the review before what was jumped over is answered', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'GO_TO', target: 'sleep', manner: 'onward' });
    interview.answer('sleep', 'stops');
    const rest = interview.tell(everythingSeen);
    expect(rest[0]).toBe('observed-eye-closure');
    expect(rest).toContain('nerve-signs');
    expect(interview.place()).toBe('review');
  });

  test('and, having taken over from the person, first does the face, arm and speech test', () => {
    const interview = interviewWith({ ...gates, respondent: 'self', duration: 'over-1-year' });
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
    interview.answer('respondent', 'nurse');
    interview.do({ type: 'GO_TO', target: 'medicines', manner: 'onward' });
    expect(interview.place()).toBe('observed-fast');
  });

  test('the person herself cannot jump', () => {
    const interview = interviewWith({ ...gates, respondent: 'self' });
    expect(interview.can({ type: 'GO_TO', target: 'medicines', manner: 'onward' })).toBe(false);
  });
});

describe('a nurse ends early', () => {
  test('after the gates, and what is left counts as not asked', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    expect(interview.place()).toBe('review');
    const { unknown } = assess(interview.record().route);
    expect(unknown).toContainEqual({ question: 'nerve-signs', why: 'not-asked' });
    expect(unknown.map(({ question }) => question)).not.toContain('same-day');
  });

  test('and may still answer one of those, after which she is at the review again', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    interview.do({ type: 'GO_TO', target: 'nerve-signs', manner: 'changing' });
    interview.answer('nerve-signs', 'lump');
    expect(interview.place()).toBe('review');
    expect(assess(interview.record().route).disposition).toBe('urgent');
  });

  test('but a gate that is opened again needs its answer', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    interview.later(25);
    interview.do({ type: 'CONFIRM' });
    expect(interview.place()).toBe('emergency');
  });

  test('and a call sign that is added later is still called for', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    interview.do({ type: 'GO_TO', target: 'emergency', manner: 'changing' });
    interview.answer('emergency', 'speech');
    expect(interview.place()).toBe('call-now');
  });

  test('for the person who then answers herself the questions are open again', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'changing' });
    interview.answer('respondent', 'self');
    expect(interview.place()).toBe('named');
  });
});

describe('a nurse writes down her own judgement', () => {
  const judge = { type: 'JUDGE', disposition: 'same-day', reason: 'She looks unwell.' } as const;

  test('and it stands beside the result, which stays as it is', () => {
    const interview = interviewWith(everythingSeen);
    interview.do({ type: 'CONFIRM' });
    const before = assess(interview.record().route);
    interview.do(judge);
    expect(interview.place()).toBe('summary');
    expect(interview.record().judgement).toMatchObject({ disposition: 'same-day', reason: 'She looks unwell.' });
    expect(assess(interview.record().route)).toEqual(before);
  });

  test('nobody else does', () => {
    expect(interviewWith(usualSpasm).can(judge)).toBe(false);
  });
});
