import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { onward } from '../../src/machine/walk.ts';
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

  test('after the gates to any question that is asked, and on to the next open one behind it', () => {
    const interview = interviewWith(gates);
    expect(interview.place()).toBe('observed-eye-closure');
    interview.do({ type: 'GO_TO', target: 'ears', manner: 'onward' });
    expect(interview.place()).toBe('ears');
    expect(interview.tell({ ears: ['none'], 'nerve-signs': ['none'] })).toEqual(['ears', 'nerve-signs']);
    expect(interview.place()).toBe('medicines');
  });

  test('and on from where she was led by the questions as they come, with no place of her own', () => {
    const interview = interviewWith({ ...gates, 'observed-eye-closure': 'full' });
    const walk = { journal: interview.journal(), now: interview.now(), target: null, manner: 'onward' } as const;
    expect(onward(walk, 'observed-eye-closure')).toEqual({ target: null, manner: 'onward' });
    expect(onward(walk, null)).toEqual({ target: null, manner: 'onward' });
    expect(onward({ ...walk, target: 'ears' }, 'ears')).toEqual({ target: 'nerve-signs', manner: 'onward' });
  });

  test('past what has its answer, and with nothing open behind it to the first one left open before', () => {
    const interview = interviewWith({ ...gates, 'observed-eye-closure': 'full' });
    interview.do({ type: 'GO_TO', target: 'facts', manner: 'onward' });
    interview.answer('facts', 'none');
    expect(interview.place()).toBe('named');
    interview.do({ type: 'GO_TO', target: 'sleep', manner: 'onward' });
    interview.answer('sleep', 'stops');
    expect(interview.place()).toBe('named');
  });

  test('also when she leaves the opened question out', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'GO_TO', target: 'trend', manner: 'onward' });
    interview.do({ type: 'SKIP', question: 'trend' });
    expect(interview.place()).toBe('triggers');
  });

  test('and never past a call, nor a safety question, that the answer brings up', () => {
    const sign = interviewWith(gates);
    sign.do({ type: 'GO_TO', target: 'emergency', manner: 'onward' });
    sign.answer('emergency', 'speech');
    expect(sign.place()).toBe('call-now');
    const brow = interviewWith(gates);
    brow.do({ type: 'GO_TO', target: 'same-day', manner: 'onward' });
    brow.answer('same-day', 'weakness-under-3-days');
    expect(brow.place()).toBe('observed-forehead');
    brow.answer('observed-forehead', 'moves');
    expect(brow.place()).toBe('call-now');
    const stale = interviewWith(gates);
    stale.do({ type: 'GO_TO', target: 'ears', manner: 'onward' });
    stale.later(25);
    stale.answer('ears', 'none');
    expect(stale.place()).toBe('emergency');
  });

  test('never to one that is not asked, and never to the review over open questions', () => {
    const interview = interviewWith(gates);
    for (const target of ['palsy-recovery', 'observed-forehead', 'review', 'summary'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'onward' })).toBe(false);
    }
  });

  test('and does not reach the result before what was jumped over is answered', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'GO_TO', target: 'sleep', manner: 'onward' });
    interview.answer('sleep', 'stops');
    const rest = interview.tell(everythingSeen);
    expect(rest.slice(0, 2)).toEqual(['facts', 'observed-eye-closure']);
    expect(rest).toContain('nerve-signs');
    expect(interview.place()).toBe('summary');
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

describe('a nurse who has nothing left open', () => {
  test('comes to the result without the review, which she finds behind it, by Back or by its address', () => {
    const interview = interviewWith(everythingSeen);
    expect(interview.place()).toBe('summary');
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('review');
    interview.do({ type: 'CONFIRM' });
    expect(interview.place()).toBe('summary');
    interview.do({ type: 'GO_TO', target: 'review', manner: 'stepping' });
    expect(interview.place()).toBe('review');
  });

  test('and changes an answer from the review comes back to the review', () => {
    const interview = interviewWith(everythingSeen);
    interview.do({ type: 'BACK' });
    interview.do({ type: 'GO_TO', target: 'pain', manner: 'changing' });
    interview.answer('pain', 'none');
    expect(interview.place()).toBe('review');
  });

  test('and opens a question once more comes to the result again', () => {
    const interview = interviewWith(everythingSeen);
    interview.do({ type: 'GO_TO', target: 'pain', manner: 'onward' });
    interview.answer('pain', 'none');
    expect(interview.place()).toBe('summary');
  });

  test('a person and a carer check their answers first', () => {
    for (const respondent of ['self', 'carer'] as const) {
      expect(interviewWith({ ...usualSpasm, respondent }).place()).toBe('review');
    }
  });
});

describe('a nurse ends early', () => {
  test('after the gates, and what is left counts as not asked', () => {
    const interview = interviewWith(gates);
    interview.do({ type: 'END' });
    expect(interview.place()).toBe('summary');
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
    interview.do({ type: 'BACK' });
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
