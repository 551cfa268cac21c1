import { describe, expect, test } from 'vitest';
import { saidByBoth, signsThatHold } from '../../src/assessment/heard.ts';
import type { Answers } from '../../src/content/questions.ts';

describe('what is said today and what a patient said elsewhere come to', () => {
  test('what is said today, where nothing was received', () => {
    const live: Answers = { side: 'right' };
    expect(saidByBoth({ live })).toBe(live);
  });

  test('her answer where the question is open today, and nothing where neither has one', () => {
    const both = saidByBoth({ live: { side: 'right' }, heard: { duration: 'up-to-2-weeks' } });
    expect(both).toStrictEqual({ side: 'right', duration: 'up-to-2-weeks' });
  });

  test('the signs of both, each once', () => {
    const both = saidByBoth({ live: { emergency: ['speech'] }, heard: { emergency: ['face-droop', 'speech'] } });
    expect(both).toStrictEqual({ emergency: ['speech', 'face-droop'] });
  });

  test('the answer of today, where hers was "not sure" or "not checked"', () => {
    const live: Answers = { emergency: ['none'], 'observed-fast': 'negative' };
    const both = saidByBoth({ live, heard: { emergency: ['not-sure'], 'observed-fast': 'not-checked' } });
    expect(both).toStrictEqual({ emergency: ['none'], 'observed-fast': ['negative'] });
  });
});

/** In words: which signs of hers hold the level up. */
const holding = (live: Answers, heard?: Answers): string[] =>
  signsThatHold({ asked: [], live, stop: null, ...(heard === undefined ? {} : { heard }) }).map(
    ({ question, option }) => `${question}: ${option}`,
  );

describe('the level is held up by', () => {
  test('nothing, where nothing was received', () => {
    expect(holding({ emergency: ['speech'] })).toEqual([]);
  });

  test('a sign that she said and nobody says today', () => {
    expect(holding({ emergency: ['none'] }, { emergency: ['face-droop'] })).toEqual(['emergency: face-droop']);
  });

  test('no sign that is said today, too', () => {
    const signs: Answers = { emergency: ['face-droop', 'speech'] };
    expect(holding({ emergency: ['speech'] }, signs)).toEqual(['emergency: face-droop']);
  });

  test('no answer that asks for nothing by itself, in the same question or another', () => {
    const said: Answers = { 'nerve-signs': ['double-vision', 'tender-scalp'], 'same-day-more': ['double-vision'] };
    expect(holding({}, said)).toEqual(['nerve-signs: double-vision']);
  });

  test('all answers of hers that are a sign together', () => {
    expect(holding({ side: 'left' }, { movement: 'lid-droops', duration: 'up-to-2-weeks' })).toEqual([
      'duration: up-to-2-weeks',
      'movement: lid-droops',
    ]);
  });

  test('no half of such a pair, where the other half was not said', () => {
    expect(holding({}, { 'same-day': ['lid-or-pupil'], movement: 'lid-droops' })).toEqual(['same-day: lid-or-pupil']);
  });

  test('no half that is said today', () => {
    const heard: Answers = { 'nerve-signs': ['new-headaches'] };
    expect(holding({ 'nerve-signs': ['fever'] }, heard)).toEqual(['nerve-signs: new-headaches']);
  });

  test('nothing, where today there is another sign that is as much', () => {
    expect(holding({ 'same-day': ['arm-jerks-with-face'] }, { 'current-sites': ['arm-or-hand'] })).toEqual([]);
  });

  test('nothing, where a date that is open today counts as much as her "not sure"', () => {
    expect(holding({ history: ['stroke-or-tia'] }, { 'stroke-when': 'not-sure' })).toEqual([]);
  });
});
