import type { Comparison } from '../comparison.ts';
import type { Walk } from '../measuring/walk.ts';
import type { Sample } from '../measuring/growth.ts';
import { memoryTarget } from './growth-verdict.ts';
import { milliseconds, timesWords } from './rows.ts';
import { atMost, median, percentile, ratios } from './statistics.ts';

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
  const longest = atMost((walks.ours ?? []).map(({ longestTask }) => longestTask));
  return [
    {
      says: 'The first control can be used within 1.25 times the plain page',
      found: `${timesWords(ratio)} times`,
      met: ratio <= 1.25,
      binding: true,
    },
    stepTarget('The median step takes at most 1.6 times the bare one', walks, median, 1.6),
    stepTarget('95 of 100 steps take at most 2.2 times the bare ones', walks, slowest, 2.2),
    {
      says: 'No task of a step takes over 50 ms',
      found: longest === 0 ? 'none did' : `the longest took ${milliseconds(longest)}`,
      met: longest === 0,
      binding: false,
    },
    memoryTarget(samples),
  ];
}

function slowest(steps: readonly number[]): number {
  return percentile(steps, 0.95);
}

/** A step beside the bare step of the same round, the journal written included: and no more than SurveyJS takes there. */
function stepTarget(
  says: string,
  walks: Comparison['walks'],
  measure: (steps: readonly number[]) => number,
  most: number,
): Target {
  const measured = (all: readonly Walk[] = []): number[] => all.map(({ steps }) => measure(steps));
  const times = (all?: readonly Walk[]): number => median(ratios(measured(all), measured(walks.bare)));
  const [ours, theirs] = [times(walks.ours), times(walks.surveyjs)];
  return {
    says: `${says}, and no more than those of SurveyJS`,
    found: `${timesWords(ours)} times, and ${timesWords(theirs)} times`,
    met: ours <= most && ours <= theirs,
    binding: true,
  };
}

export function targetLine({ says, found, met }: Target): string {
  return `- ${met ? 'Met' : '**Missed**'}: ${says}: ${found}.`;
}
