import { expect, test } from 'vitest';
import { kappaInterval, weightedKappa } from '../../scripts/accuracy/kappa.ts';
import type { RatedPair } from '../../scripts/accuracy/kappa.ts';

const times = (count: number, ...pair: RatedPair): RatedPair[] => Array.from({ length: count }, () => pair);

test('two readers of fifty papers, who agree on 35 of them where chance makes it 25: 0.4', () => {
  const papers = [...times(20, 0, 0), ...times(5, 0, 1), ...times(10, 1, 0), ...times(15, 1, 1)];
  expect(weightedKappa(papers)).toBeCloseTo(0.4);
});

test('two levels apart counts four times as much as one', () => {
  const agreed = [...times(10, 0, 0), ...times(10, 1, 1), ...times(10, 2, 2)];
  // Over all pairs of a rating of the one and a rating of the other, chance makes 1,271 and 1,304.
  expect(weightedKappa([...agreed, [0, 1]])).toBeCloseTo(1 - 31 / 1271, 10);
  expect(weightedKappa([...agreed, [0, 2]])).toBeCloseTo(1 - (4 * 31) / 1304, 10);
});

test('who always agrees has 1, and who is always as far apart as can be has -1', () => {
  expect(weightedKappa([...times(5, 0, 0), ...times(5, 4, 4)])).toBe(1);
  expect(weightedKappa([...times(5, 0, 4), ...times(5, 4, 0)])).toBe(-1);
});

test('the interval holds the kappa, never passes 1, and is narrower with more cases of the same kind', () => {
  const few = [...times(4, 0, 0), ...times(4, 1, 1), ...times(2, 0, 1), ...times(1, 2, 2)];
  const many = [...few, ...few, ...few, ...few];
  const [wide, narrow] = [kappaInterval(few), kappaInterval(many)];
  expect(wide.low).toBeLessThan(weightedKappa(few));
  expect(wide.high).toBeLessThanOrEqual(1);
  expect(narrow.low).toBeGreaterThan(wide.low);
});
