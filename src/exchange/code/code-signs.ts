import { codeLetters } from '../../content/code-letters.ts';

/** A letter or digit of a text, as a code sees it. */
export interface Sign {
  /** Its number, from 0 to 15; `foreign`: no code has it. */
  readonly letter: number;
  /** Does something else stand before it: a gap, a foreign letter, nothing? */
  readonly begins: boolean;
}

export const foreign = -1;

/** Mail threads are long, codes are short: nobody waits for more than this. */
const mostSigns = 100_000;

/** "%23" for "#" and its like, that mail programs write into links. "%BC" may be a sign and two letters of a code. */
const escaped = /%(?![bcdf]{2})[0-9a-f]{2}/gi;
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const numbers = new Map<string, number>(
  codeLetters.flatMap((letter, number) => [
    [letter, number],
    [letter.toLowerCase(), number],
  ]),
);

/** The letters and digits of a text. Gaps, dashes, dots, line ends, marks of quotation: whatever is neither counts for nothing. */
export function signsIn(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  let begins = true;
  for (const character of text.slice(-mostSigns).normalize('NFKC').replace(escaped, ' ')) {
    if (!letterOrDigit.test(character)) {
      begins = true;
      continue;
    }
    const letter = numbers.get(character) ?? foreign;
    signs.push({ letter, begins });
    begins = letter === foreign;
  }
  return signs;
}
