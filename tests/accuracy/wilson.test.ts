import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/exchange/wilson.ts';

/** As a percentage with one decimal, as published tables show it. */
function percent(n: number, of: number): string {
  const interval = wilsonInterval({ n, of });
  return interval === null ? 'none' : `${(interval.low * 100).toFixed(1)} to ${(interval.high * 100).toFixed(1)}`;
}

test.each([
  [15, 50, '19.1 to 43.8'],
  [0, 10, '0.0 to 27.8'],
  [10, 10, '72.2 to 100.0'],
])("Wilson's interval of %i of %i is %s", (n, of, expected) => {
  expect(percent(n, of)).toBe(expected);
});

test('no case, no interval; and no count that cannot be', () => {
  expect(wilsonInterval({ n: 0, of: 0 })).toBeNull();
  expect(() => wilsonInterval({ n: 3, of: 2 })).toThrow(RangeError);
});
