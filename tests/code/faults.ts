import { codeLetters } from '../../src/content/code-letters.ts';
import { enclose } from '../../src/exchange/code/envelope.ts';
import { readCode } from '../../src/exchange/code/read-code.ts';
import type { ReadCode } from '../../src/exchange/code/read-code.ts';
import { newestVersion } from '../../src/exchange/code/versions.ts';
import { groupsOf } from '../../src/exchange/code/write-code.ts';

/** A whole number from 0, below the bound. */
export type Draw = (below: number) => number;

/** Draws that come out the same for the same seed (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const letter = (draw: Draw): string => codeLetters[draw(codeLetters.length)] ?? '';
const letters = (draw: Draw, length: number): string => Array.from({ length }, () => letter(draw)).join('');
const put = (code: string, at: number, text: string, instead = text.length): string =>
  code.slice(0, at) + text + code.slice(at + instead);
const newerThan = (content: bigint): string =>
  enclose(newestVersion.version + 1, content)
    .map((number) => codeLetters[number])
    .join('');
const wordsAround = [
  'Hello, my code is ',
  '\nKind regards, Dr. Schmidt',
  ' thanks',
  'strengths ',
  ' 0123 ',
  ' (twice) ',
];
const signs = 'AEIMOQUWYZ0123456789 -–—#%/:.\n\tßéçñ\u00a0\u200b💬';

/** What may happen to a code on its way. */
export const faults: Readonly<Record<string, (code: string, draw: Draw) => string>> = {
  'one letter is another': (code, draw) => put(code, draw(code.length), letter(draw)),
  'two letters are others': (code, draw) =>
    put(put(code, draw(code.length), letter(draw)), draw(code.length), letter(draw)),
  'a letter is one that no code has': (code, draw) => put(code, draw(code.length), signs.charAt(draw(20))),
  'two neighbours are swapped': (code, draw) => {
    const at = draw(code.length - 1);
    return put(code, at, code.charAt(at + 1) + code.charAt(at));
  },
  'a letter is missing': (code, draw) => put(code, draw(code.length), '', 1),
  'a letter is doubled': (code, draw) => {
    const at = draw(code.length);
    return put(code, at, code.charAt(at), 0);
  },
  'a group is missing': (code, draw) => {
    const groups = groupsOf(code);
    const left = draw(groups.length);
    return groups.filter((_, at) => at !== left).join(' ');
  },
  'two groups are swapped': (code, draw) => {
    const groups = [...groupsOf(code)];
    const [one, other] = [draw(groups.length), draw(groups.length)];
    [groups[one], groups[other]] = [groups[other] ?? '', groups[one] ?? ''];
    return groups.join(' ');
  },
  'the end is missing': (code, draw) => code.slice(0, 8 + draw(code.length - 8)),
  'the end is missing, and words follow': (code, draw) =>
    code.slice(0, 8 + draw(code.length - 8)) + '\nKind regards, Maria Hughes, 14 Somewhere Road, Leeds',
  'the beginning is missing': (code, draw) => code.slice(1 + draw(code.length - 12)),
  'five letters on end are spoilt': (code, draw) => put(code, draw(code.length - 4), letters(draw, 5)),
  'every letter is drawn': (code, draw) => letters(draw, code.length),
  'some signs are put in': (code, draw) =>
    Array.from({ length: 1 + draw(6) }).reduce<string>(
      (text) => put(text, draw(text.length), signs.charAt(draw(signs.length)), draw(2)),
      code,
    ),
  'it stands among words, and one letter is another': (code, draw) =>
    `${wordsAround[draw(wordsAround.length)]}${put(code, draw(code.length), letter(draw))}${wordsAround[draw(wordsAround.length)]}`,
  'it is of a newer version': (code, draw) =>
    newerThan(
      BigInt(
        `0x${code.length}${draw(2 ** 32)
          .toString(16)
          .repeat(3)}`,
      ),
    ),
  'it is of a newer version, and one letter is another': (code, draw) => {
    const newer = newerThan(
      BigInt(
        `0x${code.length}${draw(2 ** 32)
          .toString(16)
          .repeat(3)}`,
      ),
    );
    return put(newer, draw(newer.length), letter(draw));
  },
};

/** What such a code may be called: that it was read is right where nothing was changed, a letter drawn twice, say. */
export function mayBe(fault: string): readonly string[] {
  if (fault === 'it is of a newer version') return ['newer'];
  if (fault === 'the end is missing') return ['cut-off'];
  if (fault === 'some signs are put in') return ['read', 'wrong', 'cut-off', 'unreadable'];
  return fault.includes('newer') ? ['newer', 'wrong', 'cut-off'] : ['read', 'wrong', 'cut-off'];
}

type Kinds = Partial<Record<ReadCode['kind'] | 'other answers', number>>;

/** How codes with one kind of fault are read. A code that says other answers than it was made from is counted apart. */
export function readWith(
  spoil: (code: string, draw: Draw) => string,
  codes: readonly string[],
  runs: number,
  seed: number,
): Kinds {
  const draw = drawsFrom(seed);
  const kinds: Kinds = {};
  for (let run = 0; run < runs; run += 1) {
    const code = codes[draw(codes.length)] ?? '';
    const read = readCode(spoil(code, draw));
    const isOther = read.kind === 'several' || (read.kind === 'read' && read.code !== code);
    const kind = isOther ? 'other answers' : read.kind;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}
