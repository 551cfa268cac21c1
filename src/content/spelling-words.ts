import type { CodeLetter } from './code-letters.ts';

/** How a hand-over code is read out on the telephone. */
export interface SpellingWords {
  /** "B as in Bravo". */
  readonly letterAs: (letter: string, word: string) => string;
  /** A word for each letter, that nobody takes for another. */
  readonly words: { readonly [L in CodeLetter]: string };
}
