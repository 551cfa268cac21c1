import type { TwoVoices } from './words.ts';

/** The lines of the text to copy, in their order. */
export const copyLines = [
  'level',
  'reason',
  'signs',
  'taken-back',
  'received',
  'call',
  'twitch',
  'talk',
  'own-words',
  'health',
  'denied',
  'not-settled',
  'not-checked',
  'observed',
  'open',
  'set-aside',
  'why',
  'fit',
  'for',
  'against',
  'list',
  'not-ruled-out',
  'earlier',
  'plan',
  'advice',
  'bring',
  'net',
  'sooner',
  'note',
  'limits',
] as const;

export type CopyLineId = (typeof copyLines)[number];

/** The words of the text to copy that stand nowhere else. */
export interface CopyTextWords {
  /** What each line begins with: of a hand-over (situation, background, assessment, recommendation); for a patient in plain words. */
  readonly labels: { readonly [L in CopyLineId]: TwoVoices };
  /** What made it. */
  readonly tool: string;
  /** In the place of what did not fit into the short text. */
  readonly more: (left: number) => string;
  /** Before the labels of what has no room in it at all. */
  readonly leftOut: string;
  /** In the place of letters that the text cannot hold. */
  readonly unwritable: (letters: number) => string;
}
