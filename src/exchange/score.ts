import type { ConditionId } from '../content/conditions.ts';
import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';

/** What the rules said about a case. */
export interface Said {
  readonly disposition: Disposition;
  /** The conditions that the answers point to, most fitting first; without those that are listed for everybody. */
  readonly pointsTo: readonly ConditionId[];
}

/** What a rater expects of the case. */
export interface Expected {
  readonly disposition: Disposition;
  /** Every level that a careful clinician could defend, the best one among them. */
  readonly acceptable: readonly Disposition[];
  readonly conditions: readonly ConditionId[];
  /** Can the condition be told from the answers, at least in part? */
  readonly isInferable: boolean;
}

/** The measures, in the order of a report. Safety comes first. */
export const measures = ['safe', 'exact', 'acceptable', 'overTriage', 'top1', 'top3'] as const;
export type Measure = (typeof measures)[number];

/** Null: the case says nothing about this measure. */
export type CaseScore = { readonly [M in Measure]: boolean | null };

export interface Count {
  readonly n: number;
  readonly of: number;
}

export type Scores = { readonly [M in Measure]: Count };

const lateness = (disposition: Disposition): number => dispositions.indexOf(disposition);

export function scoreCase(said: Said, expected: Expected): CaseScore {
  const level = lateness(said.disposition);
  const accepted = expected.acceptable.map(lateness);
  return {
    safe: level <= Math.max(...accepted),
    exact: said.disposition === expected.disposition,
    acceptable: expected.acceptable.includes(said.disposition),
    overTriage: level < Math.min(...accepted),
    top1: pointsWithin(1, said, expected),
    top3: pointsWithin(3, said, expected),
  };
}

function pointsWithin(places: number, said: Said, { conditions, isInferable }: Expected): boolean | null {
  if (!isInferable || conditions.length === 0) return null;
  return said.pointsTo.slice(0, places).some((condition) => conditions.includes(condition));
}

/** How many of the cases that say anything about a measure reach it. */
export function countScores(scores: readonly CaseScore[]): Scores {
  const count = (measure: Measure): Count => ({
    n: scores.filter((score) => score[measure] === true).length,
    of: scores.filter((score) => score[measure] !== null).length,
  });
  return {
    safe: count('safe'),
    exact: count('exact'),
    acceptable: count('acceptable'),
    overTriage: count('overTriage'),
    top1: count('top1'),
    top3: count('top3'),
  };
}

/** Textbook pictures are too easy and low-confidence ones too thin: neither may colour the main figures. */
export const caseGroups = ['main', 'textbook', 'low-confidence'] as const;
export type CaseGroup = (typeof caseGroups)[number];

export function caseGroupOf(kind: unknown, confidence: unknown): CaseGroup {
  if (kind === 'textbook') return 'textbook';
  return confidence === 'low' ? 'low-confidence' : 'main';
}
