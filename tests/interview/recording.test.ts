import { describe, expect, test } from 'vitest';
import { recorded } from '../../src/machine/recording.ts';
import type { Walk } from '../../src/machine/walk.ts';
import { usualSpasm } from '../support/answers.ts';
import { beginInterview, interviewWith } from './begin-interview.ts';

const walkOf = (interview: ReturnType<typeof beginInterview>, manner: Walk['manner'] = 'onward'): Walk => ({
  journal: interview.journal(),
  now: interview.now(),
  target: null,
  manner,
});

describe('what a person does that is no part of what she says', () => {
  const walk = walkOf(interviewWith({ respondent: 'self' }));
  const now = walk.now + 1000;
  const deeds = [
    { type: 'BACK', now },
    { type: 'GO_TO', target: 'respondent', manner: 'stepping', now },
    { type: 'CONFIRM', now },
    { type: 'OPEN', journal: [], now },
    { type: 'CATCH_UP', journal: [], now },
  ] as const;
  test.each(deeds)('$type is not written down, only the time goes on', (deed) => {
    expect(recorded(walk, deed)).toEqual({ now });
  });
});

describe('where the walk goes on after what was written down', () => {
  test('onward to the first question that needs an answer', () => {
    const walk = walkOf(interviewWith({ respondent: 'self' }));
    expect(recorded(walk, { type: 'ANSWER', question: 'age', answer: '50-69', now: walk.now })).toMatchObject({
      target: null,
      manner: 'onward',
    });
  });

  test('after Back step by step, as long as the next question has its answer', () => {
    const walk = walkOf(interviewWith({ respondent: 'self', age: '50-69', emergency: ['none'] }), 'stepping');
    const said = { type: 'ANSWER', question: 'age', answer: '40-49', now: walk.now } as const;
    expect(recorded(walk, said)).toMatchObject({ target: 'emergency', manner: 'stepping' });
  });

  test('and onward again where the next one has none, or there is none', () => {
    const open = walkOf(interviewWith({ respondent: 'self', age: '50-69' }), 'stepping');
    expect(recorded(open, { type: 'ANSWER', question: 'age', answer: '40-49', now: open.now })).toMatchObject({
      target: null,
      manner: 'onward',
    });
    const done = walkOf(interviewWith(usualSpasm), 'stepping');
    expect(recorded(done, { type: 'ANSWER', question: 'facts', answer: ['diabetes'], now: done.now })).toMatchObject({
      target: null,
      manner: 'onward',
    });
  });

  test('onward, once an answer was changed from the review', () => {
    const walk = walkOf(interviewWith(usualSpasm), 'changing');
    const said = { type: 'ANSWER', question: 'pain', answer: ['ache'], now: walk.now } as const;
    expect(recorded(walk, said)).toMatchObject({ target: null, manner: 'onward' });
  });

  test('to the same place as before, once a sign was taken back', () => {
    const walk: Walk = { ...walkOf(interviewWith(usualSpasm), 'changing'), target: 'pain' };
    const sign = { type: 'TAKE_BACK', question: 'emergency', option: 'speech', reason: 'Old.', now: walk.now } as const;
    expect({ ...walk, ...recorded(walk, sign) }).toMatchObject({ target: 'pain', manner: 'changing' });
  });

  test('nowhere after a note or a judgement', () => {
    const walk = walkOf(interviewWith(usualSpasm), 'changing');
    const note = recorded(walk, { type: 'NOTE', about: 'location', text: 'At home', now: walk.now });
    const judged = recorded(walk, { type: 'JUDGE', disposition: 'urgent', reason: 'So', now: walk.now });
    expect(Object.keys(note)).toEqual(['journal', 'now']);
    expect(Object.keys(judged)).toEqual(['journal', 'now']);
  });
});

test('only an answer to who is answering says so: leaving the question out does not', () => {
  const walk = walkOf(beginInterview());
  expect(recorded(walk, { type: 'SKIP', question: 'respondent', now: walk.now }).journal?.at(-1)?.by).toBe('unknown');
  expect(recorded(walk, { type: 'ANSWER', question: 'age', answer: '50-69', now: walk.now }).journal?.at(-1)?.by).toBe(
    'unknown',
  );
});
