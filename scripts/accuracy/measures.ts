import type { CaseResult } from './case-results.ts';

export interface Measure {
  readonly words: string;
  /** Null: the case says nothing about this measure. */
  readonly isTrue: (result: CaseResult) => boolean | null;
}

/** One reading of "the answers say hemifacial spasm". */
export const fitsSpasm = ({ fit }: CaseResult): boolean => fit === 'typical' || fit === 'partial';

/** The other one. */
export const spasmFirst = ({ pointsTo }: CaseResult): boolean => pointsTo[0] === 'hemifacial-spasm';

/** How soon to be seen, and which conditions. Safety comes first. */
export const adviceMeasures: readonly Measure[] = [
  { words: '**Safe**: not less urgent than the least urgent accepted level', isTrue: ({ score }) => score.safe },
  { words: 'Exactly the best level', isTrue: ({ score }) => score.exact },
  { words: 'An accepted level', isTrue: ({ score }) => score.acceptable },
  { words: 'Over-triage: more urgent than any accepted level', isTrue: ({ score }) => score.overTriage },
  { words: 'An expected condition is first (top 1)', isTrue: ({ score }) => score.top1 },
  { words: 'An expected condition is among the first three (top 3)', isTrue: ({ score }) => score.top3 },
];

export const spasmMeasures: readonly Measure[] = [
  { words: 'Sensitivity, by the fit', isTrue: (result) => (result.isSpasm ? fitsSpasm(result) : null) },
  { words: 'Specificity, by the fit', isTrue: (result) => (result.isSpasm ? null : !fitsSpasm(result)) },
  { words: 'Sensitivity, by first place', isTrue: (result) => (result.isSpasm ? spasmFirst(result) : null) },
  { words: 'Specificity, by first place', isTrue: (result) => (result.isSpasm ? null : !spasmFirst(result)) },
];
