import { caseGroups } from '../../src/exchange/score.ts';
import type { Count } from '../../src/exchange/score.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { wilsonInterval } from '../../src/exchange/wilson.ts';
import { groupWords } from '../evaluate/score-words.ts';
import { table } from '../markdown.ts';
import type { CaseResult, Results } from './results.ts';

interface Measure {
  readonly words: string;
  /** Null: the case says nothing about this measure. */
  readonly isTrue: (result: CaseResult) => boolean | null;
}

/** One reading of "the answers say hemifacial spasm". */
export const fitsSpasm = ({ verdict: { fit } }: CaseResult): boolean => fit === 'typical' || fit === 'partial';

/** The other one. */
export const spasmFirst = ({ pointsTo }: CaseResult): boolean => pointsTo[0] === 'hemifacial-spasm';

/** How soon to be seen, and which conditions. Safety comes first. */
export const adviceMeasures: readonly Measure[] = [
  { words: '**Safe**: not less urgent than the least urgent accepted level', isTrue: ({ score }) => score.safe },
  { words: 'Exactly the best level', isTrue: ({ score }) => score.exact },
  { words: 'An accepted level', isTrue: ({ score }) => score.acceptable },
  { words: 'Over-triage: more urgent than any accepted level', isTrue: ({ score }) => score.overTriage },
  { words: 'More urgent than the best level', isTrue: isMoreUrgentThanBest },
  { words: 'An expected condition is first (top 1)', isTrue: ({ score }) => score.top1 },
  { words: 'An expected condition is among the first three (top 3)', isTrue: ({ score }) => score.top3 },
];

export const spasmMeasures: readonly Measure[] = [
  { words: 'Sensitivity, by the fit', isTrue: (result) => (result.isSpasm ? fitsSpasm(result) : null) },
  { words: 'Specificity, by the fit', isTrue: (result) => (result.isSpasm ? null : !fitsSpasm(result)) },
  { words: 'Sensitivity, by first place', isTrue: (result) => (result.isSpasm ? spasmFirst(result) : null) },
  { words: 'Specificity, by first place', isTrue: (result) => (result.isSpasm ? null : !spasmFirst(result)) },
];

function isMoreUrgentThanBest({ verdict, expected }: CaseResult): boolean {
  return dispositions.indexOf(verdict.disposition) < dispositions.indexOf(expected.disposition);
}

/** Cases that are counted apart from the others. */
interface Group {
  readonly words: string;
  readonly has: (result: CaseResult) => boolean;
}

const groupsOfTheFirstSet = caseGroups.map((group): Group => ({
  words: groupWords[group],
  has: (result) => result.group === group,
}));

/** A table for each group of cases, with both readings of what was not known beside each other. */
export function measuredInGroups(
  results: Results,
  measures: readonly Measure[],
  groups: readonly Group[] = groupsOfTheFirstSet,
): string {
  const parts = groups.map(({ words: group, has }) => {
    const [unsure, no] = [results['as-not-sure'], results['as-no']].map((all) => all.filter(has));
    const rows = measures.map(({ words, isTrue }) => [
      words,
      ...[unsure ?? [], no ?? []].map((some) => shareOf(some, isTrue)),
    ]);
    const head = [group, 'Unknown as "not sure"', 'Unknown as "no"'];
    return `### ${group} (${unsure?.length ?? 0})\n\n${table(head, rows)}`;
  });
  return parts.join('\n\n');
}

/** Of how many the question can be asked, and of how many of those it is true. */
export function countOf<T>(all: readonly T[], isTrue: (one: T) => boolean | null): Count {
  const said = all.map(isTrue).filter((one) => one !== null);
  return { n: said.filter(Boolean).length, of: said.length };
}

/** The same with their share and the 95% interval. */
export function shareOf<T>(all: readonly T[], isTrue: (one: T) => boolean | null): string {
  const { n, of } = countOf(all, isTrue);
  const interval = wilsonInterval({ n, of });
  if (interval === null) return 'no case';
  return `${n} of ${of}: ${percent(n / of)}% (${percent(interval.low)} to ${percent(interval.high)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).replace(/\.0$/, '');
}
