import { headLength } from './check.ts';
import { foreign } from './code-signs.ts';
import type { Sign } from './code-signs.ts';
import { headAt } from './envelope.ts';

/** Why there is no answer in a text. */
export type WhyNot =
  /** Nothing in it looks like a code. */
  | { readonly kind: 'unreadable' }
  /** It looks like a code, and a letter of it or more is not right. */
  | { readonly kind: 'wrong' }
  /** It begins like a code, and so many of its letters are there: the rest is missing. */
  | { readonly kind: 'cut-off'; readonly letters: number; readonly of: number };

/** Fewer letters than two groups tell too little to be called the beginning of a code. */
const tellsSomething = headLength * 2;
/** No text in words has so many consonants on end. */
const looksLikeCode = 12;

/** What is the matter with a text in which no code is right. `letters` are those of its signs. */
export function whyNot(signs: readonly Sign[], letters: readonly number[]): WhyNot {
  let cut: WhyNot | null = null;
  for (const [start, { begins }] of signs.entries()) {
    const head = begins ? headAt(letters, start) : null;
    if (head === null) continue;
    const there = inARow(signs.slice(start, start + head.length));
    if (there === head.length || goesOnAsCode(letters.slice(start + there, start + head.length), head.length - there))
      return { kind: 'wrong' };
    if (there >= tellsSomething) cut ??= { kind: 'cut-off', letters: there, of: head.length };
  }
  return cut ?? { kind: longestRow(letters) >= looksLikeCode ? 'wrong' : 'unreadable' };
}

/** How many letters of a code stand here on end. The first letters of a word with foreign ones in it are not among them. */
function inARow(signs: readonly Sign[]): number {
  let end = signs.findIndex(({ letter }) => letter === foreign);
  if (end < 0) return signs.length;
  while (end > 0 && signs[end]?.begins === false) end -= 1;
  return end;
}

/** All letters are there, and few of them are foreign: somebody has misread them. In words nearly half of them are. */
function goesOnAsCode(rest: readonly number[], missing: number): boolean {
  return rest.length === missing && rest.filter((letter) => letter === foreign).length * 4 <= missing;
}

function longestRow(letters: readonly number[]): number {
  let longest = 0;
  let row = 0;
  for (const letter of letters) {
    row = letter === foreign ? 0 : row + 1;
    longest = Math.max(longest, row);
  }
  return longest;
}
