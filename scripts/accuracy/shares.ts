import type { Count } from '../../src/exchange/score.ts';
import { wilsonInterval } from '../../src/exchange/wilson.ts';

/** How many of those about which the question can be asked it is true of. */
export function countOf<T>(all: readonly T[], isTrue: (one: T) => boolean | null): Count {
  const said = all.map(isTrue);
  return { n: said.filter((one) => one === true).length, of: said.filter((one) => one !== null).length };
}

/** A count with its share and the 95% interval. */
export function shown(count: Count): string {
  const interval = wilsonInterval(count);
  if (interval === null) return 'no case';
  const { n, of } = count;
  return `${n} of ${of}: ${percent(n / of)}% (${percent(interval.low)} to ${percent(interval.high)})`;
}

function percent(share: number): string {
  const text = (100 * share).toFixed(1);
  return text.endsWith('.0') ? text.slice(0, -2) : text;
}
