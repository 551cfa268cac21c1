import type { Count } from './score.ts';

/** A share between 0 and 1, from its lower to its upper bound. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of a normal distribution 95% lies within so many standard deviations. */
const z = 1.959963984540054;

/**
 * The 95% interval of a share by Wilson's score method: the shares from which the one that was seen is less than `z`
 * standard errors away. Unlike the usual short formula it holds for few cases, and for none or all of them.
 * Null where there was no case.
 */
export function wilsonInterval({ n, of }: Count): Interval | null {
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || n > of)
    throw new RangeError(`${n} of ${of} is no count`);
  if (of === 0) return null;
  const share = n / of;
  const spread = (z * z) / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  // At none and at all the bound is exact; the sum would miss it by a rounding error.
  return { low: n === 0 ? 0 : middle - half, high: n === of ? 1 : middle + half };
}
