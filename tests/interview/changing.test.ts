import { describe, expect, test } from 'vitest';
import { usualSpasm } from '../support/answers.ts';
import { interviewWith } from './begin-interview.ts';

const changing = (question: 'pain' | 'duration' | 'history' | 'respondent') => {
  const interview = interviewWith({ ...usualSpasm, ...(question === 'duration' && { duration: 'no-twitching' }) });
  interview.do({ type: 'GO_TO', target: question, manner: 'changing' });
  expect(interview.place()).toBe(question);
  return interview;
};

describe('Change on the review', () => {
  test('returns to the review when nothing new is asked', () => {
    const interview = changing('pain');
    interview.answer('pain', 'ache');
    expect(interview.place()).toBe('review');
  });

  test('leads to the first question that now needs an answer, and then to the review', () => {
    const interview = changing('history');
    interview.answer('history', 'face-palsy');
    expect(interview.place()).toBe('palsy-recovery');
    interview.answer('palsy-recovery', 'over-5-months');
    expect(interview.place()).toBe('review');
  });

  test('leads through everything that a twitch asks, when there is one after all', () => {
    const interview = changing('duration');
    interview.answer('duration', '3-to-12-months');
    expect(interview.place()).toBe('current-sites');
    expect(interview.tell(usualSpasm)).toEqual([
      'current-sites',
      'onset-site',
      'movement',
      'control',
      'frequency',
      'impact',
      'trend',
      'triggers',
      'sleep',
    ]);
    expect(interview.place()).toBe('review');
  });

  test('is given up with Back, and everything stays as it was', () => {
    const interview = changing('pain');
    const before = interview.journal();
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('review');
    expect(interview.journal()).toBe(before);
  });

  test('at the first question, too, is given up with Back', () => {
    const interview = changing('respondent');
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('review');
  });

  test('takes the person back from the summary to the review, so that the result is never out of date', () => {
    const interview = interviewWith(usualSpasm);
    interview.do({ type: 'CONFIRM' });
    interview.do({ type: 'GO_TO', target: 'pain', manner: 'changing' });
    interview.answer('pain', 'ache');
    expect(interview.place()).toBe('review');
  });
});
