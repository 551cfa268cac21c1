import { strengths } from '../content/findings/finding.ts';
import type { Weighed } from './findings-in.ts';

/**
 * How a condition stands with these answers: for minus against, among the strong ones, those of some strength or more, and all.
 * It puts conditions in order and does nothing else: it is no likelihood, and is never shown.
 */
export interface Standing {
  readonly net: readonly number[];
  /** Something more than weak speaks for it. */
  readonly isPointedTo: boolean;
}

export function standingOf(supports: readonly Weighed[], opposes: readonly Weighed[]): Standing {
  const net = strengths.map((_, at) => reaching(supports, at) - reaching(opposes, at));
  return { net, isPointedTo: supports.some(({ strength }) => strength !== 'weak') };
}

function reaching(weighed: readonly Weighed[], at: number): number {
  return weighed.filter(({ strength }) => strengths.indexOf(strength) <= at).length;
}

/** Below 0: `one` stands before `other`. One strong answer counts for more than any number of weaker ones. */
export function compareStandings(one: Standing, other: Standing): number {
  const differs = one.net.findIndex((value, at) => value !== other.net[at]);
  return (other.net[differs] ?? 0) - (one.net[differs] ?? 0);
}

/** More speaks for it than against it, and not only something weak. */
export function speaksForIt({ net, isPointedTo }: Standing): boolean {
  return isPointedTo && (net.find((value) => value !== 0) ?? 0) > 0;
}
