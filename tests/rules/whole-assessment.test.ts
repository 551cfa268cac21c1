import { describe, expect, test } from 'vitest';
import { allNoted } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';
import { lidFlutter, nothingKnown, observedNothing, usualSpasm, without } from '../support/answers.ts';

describe('what speaks for hemifacial spasm, and what against it', () => {
  test('is told of the usual picture, where nothing speaks against it', () => {
    const { fitSupports, fitOpposes } = assessAnswers(usualSpasm);
    expect(fitSupports).toEqual([
      'one-side',
      'began-at-eye',
      'eye-first-then-lower-face',
      'eye-and-lower-face',
      'eye-and-mouth-pull-together',
      'over-three-months',
      'quick-jerks',
      'cannot-hold-back',
      'comes-and-goes',
      'no-pain',
    ]);
    expect(fitOpposes).toEqual([]);
  });

  test('is told of a person who feels an urge before', () => {
    const { fitSupports, fitOpposes, differential } = assessAnswers({ ...usualSpasm, control: 'urge-builds-up' });
    expect(fitSupports).not.toContain('cannot-hold-back');
    expect(fitOpposes).toEqual(['urge-builds-up']);
    expect(differential[0]).toMatchObject({ condition: 'hemifacial-spasm', opposes: ['urge-builds-up'] });
  });
});

const unsure = (question: string) => ({ question, why: 'not-sure' });

describe('what is left to check', () => {
  test('is nothing when every question has its answer', () => {
    expect(assessAnswers(usualSpasm).unknown).toEqual([]);
    expect(assessAnswers(lidFlutter).unknown).toEqual([]);
  });

  test('is every question that was answered with "not sure", whether it takes one answer or several', () => {
    const asked = routeOf(nothingKnown, []).asked.filter((question) => question !== 'respondent');
    expect(assessAnswers(nothingKnown).unknown).toEqual(asked.map(unsure));
  });

  test('is what a nurse has not looked at', () => {
    const nurse = { ...usualSpasm, ...observedNothing } as const;
    expect(assessAnswers(nurse).unknown).toEqual([]);
    expect(
      assessAnswers({ ...nurse, 'observed-eye-closure': 'not-checked', 'observed-brow-lift': 'not-checked' }).unknown,
    ).toEqual([unsure('observed-eye-closure'), unsure('observed-brow-lift')]);
  });

  test('is what was asked and has no answer', () => {
    expect(assessAnswers({ ...without(usualSpasm, 'trend'), sleep: 'not-sure' }).unknown).toEqual([
      { question: 'trend', why: 'not-asked' },
      unsure('sleep'),
    ]);
  });
});

describe('why help is needed by some time', () => {
  test('each reason says what kind it is, and an unsure safety question stands before what is less urgent', () => {
    expect(assessAnswers({ ...usualSpasm, emergency: ['not-sure'], pain: ['numbness'] }).reasons).toEqual([
      { kind: 'unsure-gate', id: 'emergency', atLeast: 'same-day' },
      { kind: 'red-flag', id: 'numbness', atLeast: 'urgent' },
    ]);
  });

  test('and behind what is more urgent', () => {
    const { reasons } = assessAnswers({
      ...usualSpasm,
      emergency: ['speech'],
      respondent: 'nurse',
      'same-day': ['not-sure'],
    });
    expect(reasons.map(({ id, atLeast }) => [id, atLeast])).toEqual([
      ['speech', 'emergency'],
      ['same-day', 'urgent'],
    ]);
  });
});

test('a question that is open is not among the live answers, not even without an answer', () => {
  expect(Object.keys(routeOf({ respondent: 'self', duration: 'over-1-year' }, []).live)).toEqual([
    'respondent',
    'duration',
  ]);
});

test('a call is noted for a sign of one question, and not for one of the same name at another', () => {
  const sign = { question: 'observed-fast', option: 'positive' } as const;
  expect(allNoted([sign], [sign])).toBe(true);
  expect(allNoted([sign], [{ ...sign, question: 'observed-forehead' }])).toBe(false);
  expect(allNoted([sign], [{ ...sign, option: 'negative' }])).toBe(false);
});
