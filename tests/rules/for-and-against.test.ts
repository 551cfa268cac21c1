import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/content/questions.ts';
import { assessAnswers } from '../../src/exchange/evaluate.ts';

const fitting = (answers: Answers): string[] =>
  assessAnswers(answers)
    .differential.filter(({ listed }) => listed !== 'not-ruled-out')
    .map(({ condition }) => condition);

describe('a condition is said to fit', () => {
  test('when an answer for it outweighs what speaks against it', () => {
    expect(fitting({ triggers: ['caffeine'], trend: 'better' })).toContain('eyelid-myokymia');
  });

  test('not when an answer for it and one against it weigh the same', () => {
    expect(fitting({ triggers: ['caffeine'], duration: 'over-1-year' })).not.toContain('eyelid-myokymia');
  });

  test('not when only weak answers are for it, though none is against it', () => {
    expect(fitting({ side: 'left', duration: 'over-1-year' })).not.toContain('facial-myokymia');
    expect(fitting({ side: 'left', duration: 'over-1-year', movement: 'ripples' })).toContain('facial-myokymia');
  });
});

describe('of two conditions that fit equally well the common and harmless one comes first', () => {
  const equal: [string, string, Answers][] = [
    ['eyelid-myokymia', 'hemifacial-spasm', { triggers: ['caffeine'], control: 'cannot-stop' }],
    ['multiple-sclerosis', 'acoustic-neuroma', { 'nerve-signs': ['clumsy'], ears: ['ringing-one-ear'] }],
    ['facial-tic', 'tardive-dyskinesia', { medicines: ['anti-sickness', 'stimulant'] }],
  ];
  test.each(equal)('%s before %s', (first, second, answers) => {
    expect(fitting(answers)).toEqual([first, second]);
  });
});
