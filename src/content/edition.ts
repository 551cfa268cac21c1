import type { QuestionId } from './questions.ts';

/** The edition of the questions that is asked today. It is written beside each answer. */
export const edition = 2;

/** The edition with which a question came in; the others are of the first. */
export const askedSince: { readonly [Q in QuestionId]?: number } = {
  'same-day-more': 2,
  named: 2,
  'new-since': 2,
  'stroke-when': 2,
  'history-recent': 2,
  'last-injection': 2,
  'injection-effects': 2,
  'weak-side': 2,
  facts: 2,
};
