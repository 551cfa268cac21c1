import { codeLetters } from '../../content/code-letters.ts';
import type { SpellingWords } from '../../content/spelling-words.ts';
import { signsIn } from './code-signs.ts';

/** A code as it is read out, letter by letter: "B as in Bravo". What is no letter of a code is left out. */
export function spelt(code: string, { letterAs, words }: SpellingWords): readonly string[] {
  return signsIn(code).flatMap((sign) => {
    const letter = codeLetters[sign.letter];
    return letter === undefined ? [] : [letterAs(letter, words[letter])];
  });
}
