/** How wide a line may be: the narrowest record that is known cuts off the rest. */
const widest = 80;

/**
 * A line in rows of at most 80 columns. A row that goes on begins with a space, so that no two words grow together where a
 * record drops the ends of lines.
 */
export function inColumns(line: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ').flatMap(pieces)) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (longer.length <= widest) {
      row = longer;
      continue;
    }
    rows.push(row);
    row = ` ${word}`;
  }
  return [...rows, row].join('\n');
}

/** A word that is longer than a row, such as an address in a note, in pieces. */
function pieces(word: string): string[] {
  return word.match(new RegExp(`.{1,${widest - 1}}`, 'g')) ?? [];
}
