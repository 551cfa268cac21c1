// Nothing measures text here, and the font differs from reader to reader: so widths are reckoned on the wide side.
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl.,:;'|", 0.27],
  ['frtI "()[]!', 0.34],
  ['cksvxyzJ', 0.53],
  ['mwMW@%', 0.86],
  ['ABCDEGHKNOPQRSTUVXYZ&', 0.74],
];
const widthByLetter = new Map(
  widths.flatMap(([letters, width]) => letters.split('').map((letter) => [letter, width] as const)),
);

/** About how wide the text is in a sans-serif font of this size. */
function widthOf(text: string, size: number): number {
  return text.split('').reduce((sum, letter) => sum + (widthByLetter.get(letter) ?? 0.59), 0) * size;
}

/** The text in lines of at most this width. A word that is too long stands alone. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
