import { describe, expect, test } from 'vitest';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { answerDeed, beginInterview, interviewWith } from './begin-interview.ts';

const twitch = ['current-sites', 'onset-site', 'movement', 'control', 'frequency'];

describe('the order of the questions', () => {
  test('a person with a twitch is asked them one after the other, and comes to the review', () => {
    const interview = beginInterview();
    expect(interview.tell(usualSpasm)).toEqual([
      'respondent',
      'age',
      'emergency',
      'same-day',
      'named',
      'duration',
      'side',
      ...twitch,
      'pain',
      'weakness',
      'history',
      'ears',
      'nerve-signs',
      'medicines',
      'impact',
      'trend',
      'triggers',
      'sleep',
      'facts',
    ]);
    expect(interview.place()).toBe('review');
  });

  test('a nurse is also asked what she observes, the face, arm and speech test before all else', () => {
    const interview = beginInterview();
    expect(interview.tell({ ...usualSpasm, ...observedNothing }).slice(0, 7)).toEqual([
      'respondent',
      'age',
      'emergency',
      'observed-fast',
      'same-day',
      'observed-eye-closure',
      'named',
    ]);
    expect(interview.place()).toBe('summary');
  });

  test('a person without a twitch is asked nothing about one', () => {
    const interview = beginInterview();
    expect(interview.tell({ ...usualSpasm, duration: 'no-twitching' })).toEqual([
      'respondent',
      'age',
      'emergency',
      'same-day',
      'named',
      'duration',
      'side',
      'pain',
      'weakness',
      'history',
      'ears',
      'nerve-signs',
      'medicines',
      'facts',
    ]);
    expect(interview.place()).toBe('review');
  });

  test('a sign for today shortens the way', () => {
    const interview = beginInterview();
    expect(interview.tell({ ...usualSpasm, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] })).toEqual([
      'respondent',
      'age',
      'emergency',
      'same-day',
      'same-day-more',
      'duration',
      'side',
      'weakness',
      'history',
      'medicines',
      'facts',
    ]);
    expect(interview.place()).toBe('review');
  });

  test('a past palsy is asked about right after it is named', () => {
    const interview = beginInterview();
    const passed = interview.tell({ ...usualSpasm, history: ['face-palsy'], 'palsy-recovery': 'over-5-months' });
    expect(passed[passed.indexOf('history') + 1]).toBe('palsy-recovery');
  });
});

describe('a question takes its own answer only', () => {
  test('an answer to another question is refused and changes nothing', () => {
    const interview = interviewWith({ respondent: 'self' });
    expect(interview.can(answerDeed('emergency', ['none']))).toBe(false);
    interview.answer('emergency', 'none');
    expect(interview.place()).toBe('age');
    expect(interview.journal()).toHaveLength(1);
  });

  test('nobody goes past a question by confirming, ending or noting a call', () => {
    const interview = interviewWith({ respondent: 'self', age: '50-69' });
    for (const deed of [{ type: 'CONFIRM' }, { type: 'END' }, { type: 'CALL_NOTED', placedAt: '14:05' }] as const) {
      expect(interview.can(deed)).toBe(false);
    }
  });
});

describe('the optional questions', () => {
  const { trend: _, triggers: __, sleep: ___, facts: ____, ...required } = usualSpasm;

  test('each can be skipped, and then stays open', () => {
    const interview = interviewWith(required);
    for (const question of ['trend', 'triggers', 'sleep', 'facts'] as const) {
      expect(interview.place()).toBe(question);
      interview.do({ type: 'SKIP', question });
    }
    expect(interview.place()).toBe('review');
    expect(interview.record().route.live.trend).toBeUndefined();
  });

  test('a question that was skipped can be answered later, and one that was answered can be skipped later', () => {
    const interview = interviewWith({ ...required, trend: 'better' });
    interview.do({ type: 'SKIP', question: 'triggers' });
    interview.do({ type: 'SKIP', question: 'sleep' });
    interview.do({ type: 'SKIP', question: 'facts' });
    interview.do({ type: 'GO_TO', target: 'triggers', manner: 'changing' });
    interview.answer('triggers', 'stress');
    interview.do({ type: 'GO_TO', target: 'trend', manner: 'changing' });
    interview.do({ type: 'SKIP', question: 'trend' });
    expect(interview.place()).toBe('review');
    expect(interview.record().route.live).toMatchObject({ triggers: ['stress'] });
    expect(interview.record().route.live.trend).toBeUndefined();
  });

  test('a question that is needed cannot be skipped', () => {
    const interview = interviewWith({ respondent: 'self', age: '50-69', emergency: ['none'] });
    expect(interview.can({ type: 'SKIP', question: 'same-day' })).toBe(false);
    expect(interview.can({ type: 'SKIP', question: 'trend' })).toBe(false);
  });

  test('at the first of them the person may end, and comes to the review', () => {
    const interview = interviewWith(required);
    interview.do({ type: 'END' });
    expect(interview.place()).toBe('review');
  });

  test('before them the person may not end', () => {
    const { impact: _impact, ...still } = required;
    expect(interviewWith(still).can({ type: 'END' })).toBe(false);
  });
});

describe('the review and the summary', () => {
  test('the summary comes when the review is confirmed, and Back leads to the review again', () => {
    const interview = interviewWith(usualSpasm);
    interview.do({ type: 'CONFIRM' });
    expect(interview.place()).toBe('summary');
    interview.do({ type: 'BACK' });
    expect(interview.place()).toBe('review');
  });
});
