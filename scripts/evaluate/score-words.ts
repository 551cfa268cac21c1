import type { CaseGroup, Measure } from '../../src/exchange/score.ts';

export const groupWords: { readonly [G in CaseGroup]: string } = {
  main: 'Case reports',
  textbook: 'Textbook pictures',
  'low-confidence': 'Low confidence',
};

export const measureWords: { readonly [M in Measure]: string } = {
  safe: 'Not less urgent than any accepted level',
  exact: 'The best level',
  acceptable: 'An accepted level',
  overTriage: 'More urgent than any accepted level',
  top1: 'Expected condition is first',
  top3: 'Expected condition is in the first 3',
};
