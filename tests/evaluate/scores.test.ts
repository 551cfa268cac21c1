import { describe, expect, it } from 'vitest';
import { caseGroupOf, countScores, scoreCase } from '../../src/exchange/score.ts';
import type { Expected, Said } from '../../src/exchange/score.ts';

const expected: Expected = {
  disposition: 'urgent',
  acceptable: ['urgent', 'same-day'],
  conditions: ['focal-seizure'],
  isInferable: true,
};
const said: Said = { disposition: 'urgent', pointsTo: ['facial-tic', 'hemifacial-spasm', 'focal-seizure', 'stroke'] };

describe('the score of one case', () => {
  it.each([
    ['emergency', { safe: true, exact: false, acceptable: false, overTriage: true }],
    ['same-day', { safe: true, exact: false, acceptable: true, overTriage: false }],
    ['urgent', { safe: true, exact: true, acceptable: true, overTriage: false }],
    ['routine', { safe: false, exact: false, acceptable: false, overTriage: false }],
  ] as const)('where urgent is best and same-day is accepted: %s', (disposition, score) => {
    expect(scoreCase({ ...said, disposition }, expected)).toMatchObject(score);
  });

  it('is safe between accepted levels, though not accepted', () => {
    const apart: Expected = { ...expected, disposition: 'same-day', acceptable: ['same-day', 'routine'] };
    expect(scoreCase(said, apart)).toMatchObject({ safe: true, acceptable: false, overTriage: false });
  });

  it('finds the condition first or among the first three, and not behind them', () => {
    expect(scoreCase({ ...said, pointsTo: ['focal-seizure'] }, expected)).toMatchObject({ top1: true, top3: true });
    expect(scoreCase(said, expected)).toMatchObject({ top1: false, top3: true });
    expect(scoreCase(said, { ...expected, conditions: ['stroke'] })).toMatchObject({ top1: false, top3: false });
    expect(scoreCase({ ...said, pointsTo: [] }, expected)).toMatchObject({ top1: false, top3: false });
  });

  it('says nothing about the condition where it cannot be told from the answers', () => {
    expect(scoreCase(said, { ...expected, isInferable: false })).toMatchObject({ top1: null, top3: null });
    expect(scoreCase(said, { ...expected, conditions: [] })).toMatchObject({ top1: null, top3: null });
  });
});

describe('the scores of many cases', () => {
  it('count only the cases that say something about a measure', () => {
    const scores = countScores([
      scoreCase(said, expected),
      scoreCase({ ...said, disposition: 'routine' }, { ...expected, isInferable: false }),
    ]);
    expect(scores).toMatchObject({ safe: { n: 1, of: 2 }, top1: { n: 0, of: 1 }, top3: { n: 1, of: 1 } });
  });

  it('keep textbook pictures and thin stories apart from the main figures', () => {
    expect(caseGroupOf('case-report', 'high')).toBe('main');
    expect(caseGroupOf('case-report', 'low')).toBe('low-confidence');
    expect(caseGroupOf('textbook', 'low')).toBe('textbook');
    expect(caseGroupOf(undefined, undefined)).toBe('main');
  });
});
