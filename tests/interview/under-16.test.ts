import { describe, expect, test } from 'vitest';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { interviewWith } from './begin-interview.ts';

const child = { ...usualSpasm, age: 'under-16' } as const;

describe('a person under 16', () => {
  test('is asked for signs of an emergency and signs for today, and then told to be seen', () => {
    const interview = interviewWith(child);
    expect(interview.place()).toBe('too-young');
    expect(interview.record().route.asked).toEqual(['respondent', 'age', 'emergency', 'same-day']);
  });

  test('is told so by a nurse, too, who cannot go past it', () => {
    const interview = interviewWith({ ...child, ...observedNothing });
    expect(interview.place()).toBe('too-young');
    expect(interview.can({ type: 'END' })).toBe(false);
    for (const target of ['duration', 'review', 'summary'] as const) {
      expect(interview.can({ type: 'GO_TO', target, manner: 'stepping' })).toBe(false);
    }
  });

  test('calls when there is an emergency sign, before the age is spoken of', () => {
    expect(interviewWith({ ...child, emergency: ['speech'] }).place()).toBe('call-now');
  });

  test('can go back, and goes on when the age was wrong', () => {
    const interview = interviewWith(child);
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('same-day');
    interview.do({ type: 'GO_TO', target: 'age', manner: 'onward' });
    interview.answer('age', '16-29');
    expect(interview.place()).toBe('named');
  });

  test('who was first said to be older keeps no answer that counts from then', () => {
    const interview = interviewWith({ ...usualSpasm, 'nerve-signs': ['lump'] });
    interview.do({ type: 'GO_TO', target: 'age', manner: 'changing' });
    interview.answer('age', 'under-16');
    expect(interview.place()).toBe('too-young');
    expect(Object.keys(interview.record().route.live)).toEqual(['respondent', 'age', 'emergency', 'same-day']);
    expect(interview.record().current['nerve-signs']).toEqual(['lump']);
  });
});
