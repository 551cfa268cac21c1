import type { Comparison } from '../comparison.ts';
import type { Sample } from '../measuring/growth.ts';
import { grewTooMuch, growthWords } from './growth-verdict.ts';
import { milliseconds, timesWords } from './rows.ts';
import { atMost, median, percentile, ratios } from './statistics.ts';
import { stepsOf } from './tables.ts';

export interface Target {
  readonly says: string;
  readonly found: string;
  readonly met: boolean;
  /** A ratio, or a count: it can be held against the program. A time only says how quick the machine was, too. */
  readonly binding: boolean;
}

/** What the site is meant to reach, and whether it did in this run. */
export function targets({ loads, walks }: Comparison, samples: readonly Sample[]): readonly Target[] {
  const times = (loads.ours ?? []).map(({ firstControl }) => firstControl);
  const plain = (loads.plain ?? []).map(({ firstControl }) => firstControl);
  const ratio = median(ratios(times, plain));
  const p95 = percentile(stepsOf(walks.ours), 0.95);
  const longest = atMost((walks.ours ?? []).map(({ longestTask }) => longestTask));
  return [
    {
      says: 'The first control can be used within 1.25 times the plain page',
      found: `${timesWords(ratio)} times`,
      met: ratio <= 1.25,
      binding: true,
    },
    {
      says: '95 of 100 steps take at most 100 ms, the journal written included',
      found: milliseconds(p95),
      met: p95 <= 100,
      binding: false,
    },
    {
      says: 'No task of a step takes over 50 ms',
      found: longest === 0 ? 'none did' : `the longest took ${milliseconds(longest)}`,
      met: longest === 0,
      binding: false,
    },
    memoryTarget(samples),
  ];
}

export function memoryTarget(samples: readonly Sample[]): Target {
  return {
    says: 'Memory does not grow over the interviews in one tab',
    found: growthWords(samples),
    met: !grewTooMuch(samples),
    binding: true,
  };
}
