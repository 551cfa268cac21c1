import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { observedNothing, oneAnswer, togetherOptions, usualSpasm } from '../support/answers.ts';
import type { Answers } from '../../src/content/questions.ts';
import { beginInterview, interviewWith } from './begin-interview.ts';

const upTo = (emergency: Answers): Answers => ({ respondent: 'self', age: '50-69', ...emergency });
const emergencySigns = togetherOptions('emergency');
const nurseUpTo = (emergency: Answers): Answers => ({ respondent: 'nurse', age: '50-69', ...emergency });

describe('a person with an emergency sign', () => {
  test('is asked to call, and the questions end there', () => {
    const interview = interviewWith(upTo({ emergency: ['speech'] }));
    expect(interview.place()).toBe('call-now');
    for (const target of ['same-day', 'duration', 'review', 'summary'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(false);
    }
    expect(interview.can({ type: 'END' })).toBe(false);
    expect(interview.can({ type: 'CALL_NOTED', placedAt: '14:05' })).toBe(false);
  });

  test('goes back when it was a slip, and the sign is still reported as taken back', () => {
    const interview = interviewWith(upTo({ emergency: ['speech', 'limb-weakness'] }));
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('emergency');
    interview.answer('emergency', 'none');
    expect(interview.place()).toBe('same-day');
    expect(interview.record().takenBack.map(({ option }) => option)).toEqual(['limb-weakness', 'speech']);
  });

  test('who takes back a sign for today has it reported, too, and a sign that is still there is not', () => {
    const interview = interviewWith({ ...usualSpasm, 'same-day': ['ear-blisters', 'new-confusion'] });
    interview.do({ type: 'GO_TO', target: 'same-day', manner: 'changing' });
    interview.answer('same-day', 'ear-blisters');
    expect(interview.record().takenBack.map(({ option }) => option)).toEqual(['new-confusion']);
  });
});

describe('"not sure" at the emergency question', () => {
  test('shows the signs once, and when it stays so the questions go on', () => {
    const interview = interviewWith(upTo({ emergency: ['not-sure'] }));
    expect(interview.place()).toBe('signs-unsure');
    interview.answer('emergency', 'not-sure');
    expect(interview.place()).toBe('same-day');
  });

  test('can become a sign at the second look, or none', () => {
    const sign = interviewWith(upTo({ emergency: ['not-sure'] }));
    sign.answer('emergency', 'vision-loss');
    expect(sign.place()).toBe('call-now');
    const none = interviewWith(upTo({ emergency: ['not-sure'] }));
    none.answer('emergency', 'none');
    expect(none.place()).toBe('same-day');
  });

  test('shows them again when another answer came between', () => {
    const interview = interviewWith(upTo({ emergency: ['not-sure'] }));
    interview.answer('emergency', 'none');
    interview.do({ type: 'BACK' });
    interview.answer('emergency', 'not-sure');
    expect(interview.place()).toBe('signs-unsure');
  });

  test('lets a person look back at the question', () => {
    const interview = interviewWith(upTo({ emergency: ['not-sure'] }));
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('emergency');
  });

  test('shows them to a nurse, before the face, arm and speech test, which is her next question', () => {
    const interview = interviewWith(nurseUpTo({ emergency: ['not-sure'] }));
    expect(interview.place()).toBe('signs-unsure');
    interview.answer('emergency', 'not-sure');
    expect(interview.place()).toBe('observed-fast');
  });
});

const called = () => {
  const interview = interviewWith(nurseUpTo({ emergency: ['speech'] }));
  expect(interview.place()).toBe('call-now');
  interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
  expect(interview.place()).toBe('observed-fast');
  interview.answer('observed-fast', 'negative');
  return interview;
};

describe('a nurse', () => {
  test.each(emergencySigns)('comes to the call at once, and does no test before it: %s', (sign) => {
    const interview = interviewWith(nurseUpTo({ ...oneAnswer('emergency', sign), 'observed-fast': 'negative' }));
    expect(interview.place()).toBe('call-now');
    expect(interview.record().route.asked).not.toContain('observed-fast');
  });

  test.each(['negative', 'not-checked'] as const)(
    'does the test once the call is noted, or leaves it, and "%s" lowers nothing',
    (found) => {
      const interview = interviewWith(nurseUpTo({ emergency: ['speech'] }));
      interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
      interview.answer('observed-fast', found);
      expect(interview.place()).toBe('same-day');
      const { disposition, reasons } = assess(interview.record().route);
      expect(disposition).toBe('emergency');
      expect(reasons[0]?.id).toBe('speech');
    },
  );

  test('who finds the test positive after the call comes to the call once more, with that sign', () => {
    const interview = interviewWith(nurseUpTo({ emergency: ['speech'] }));
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    interview.answer('observed-fast', 'positive');
    expect(interview.place()).toBe('call-now');
    interview.do({ type: 'CALL_NOTED', placedAt: '14:08' });
    expect(interview.place()).toBe('same-day');
  });

  test('goes on once the call is noted', () => {
    const interview = called();
    expect(interview.place()).toBe('same-day');
    expect(interview.record().callPlacedAt).toBe('14:05');
    expect(interview.record().noted).toEqual([{ question: 'emergency', option: 'speech' }]);
  });

  test('with a positive test alone calls, too', () => {
    expect(interviewWith(nurseUpTo({ emergency: ['none'], 'observed-fast': 'positive' })).place()).toBe('call-now');
  });

  test('cannot go past the call without noting it', () => {
    const interview = interviewWith(nurseUpTo({ emergency: ['speech'] }));
    expect(interview.can({ type: 'END' })).toBe(false);
    for (const target of ['observed-fast', 'same-day', 'summary'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(false);
    }
  });

  test('calls again for a sign that is added after the note', () => {
    const interview = called();
    interview.do({ type: 'GO_TO', target: 'emergency', manner: 'stepping' });
    interview.answer('emergency', 'speech', 'limb-weakness');
    interview.do({ type: 'GO_TO', target: null, manner: 'onward' });
    expect(interview.place()).toBe('call-now');
  });

  test('does not call again when a noted sign is only taken back and ticked once more', () => {
    const interview = called();
    interview.do({ type: 'GO_TO', target: 'emergency', manner: 'onward' });
    interview.answer('emergency', 'none');
    interview.do({ type: 'GO_TO', target: 'emergency', manner: 'onward' });
    interview.answer('emergency', 'speech');
    expect(interview.place()).toBe('same-day');
  });

  test('calls again when the brow of a freshly weak face still lifts', () => {
    const interview = called();
    interview.tell({ 'same-day': ['weakness-under-3-days'], 'observed-forehead': 'moves' });
    expect(interview.place()).toBe('call-now');
    interview.do({ type: 'CALL_NOTED', placedAt: '14:20' });
    expect(interview.place()).toBe('observed-eye-closure');
  });

  test('who notes a call and then says that it is herself comes to the call again, and cannot note one', () => {
    const interview = called();
    interview.tell({ ...usualSpasm, ...observedNothing });
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'changing' });
    interview.answer('respondent', 'self');
    expect(interview.place()).toBe('call-now');
    expect(interview.can({ type: 'CALL_NOTED', placedAt: '15:00' })).toBe(false);
  });

  test('who was set right by a colleague finds the noted call still there', () => {
    const interview = called();
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
    interview.answer('respondent', 'self');
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
    interview.answer('respondent', 'nurse');
    expect(interview.place()).toBe('same-day');
  });
});

test('the chart can be made, so no target in it is misspelt', () => {
  expect(beginInterview().place()).toBe('respondent');
});
