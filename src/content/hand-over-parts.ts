import type { OptionId, QuestionId } from './questions.ts';

/** Answers that deny what was asked for: pertinent negatives. What is not here is told as it was answered. */
export const denials: { readonly [Q in QuestionId]?: readonly OptionId<Q>[] } = {
  emergency: ['none'],
  'observed-fast': ['negative'],
  'same-day': ['none'],
  'observed-eye-closure': ['full'],
  'same-day-more': ['none'],
  'new-since': ['none'],
  pain: ['none'],
  weakness: ['none'],
  history: ['none'],
  'history-recent': ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  'injection-effects': ['none'],
  facts: ['none'],
};

/** What a nurse saw for herself: in a hand-over it stands with the assessment. */
export const observations: readonly QuestionId[] = [
  'observed-fast',
  'observed-forehead',
  'observed-eye-closure',
  'observed-brow-lift',
];

/** The person's health and life: the background of a hand-over. Whatever is in neither list is the situation. */
export const background: readonly QuestionId[] = [
  'pain',
  'weakness',
  'weak-side',
  'history',
  'palsy-recovery',
  'stroke-when',
  'history-recent',
  'ears',
  'nerve-signs',
  'medicines',
  'last-injection',
  'injection-effects',
  'impact',
  'facts',
];
