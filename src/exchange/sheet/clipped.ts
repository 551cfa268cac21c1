/** How many letters of a note have room on the sheet. */
const mostLettersOfANote = 500;

/** What somebody typed, on one line: as much of it as there is room for, and how many letters more there are. */
export function clipped(typed: string | undefined, more: (letters: number) => string): string | null {
  const letters = Array.from((typed ?? '').trim().replace(/\s*\n\s*/g, ' / '));
  if (letters.length === 0) return null;
  const left = letters.length - mostLettersOfANote;
  if (left <= 0) return letters.join('');
  return `${letters.slice(0, mostLettersOfANote).join('').trimEnd()}… ${more(left)}`;
}

/** The same between marks, so that nothing of it can pass for words of the sheet. */
export function quoted(typed: string | undefined, more: (letters: number) => string): readonly string[] {
  const letters = clipped(typed?.replace(/["“”]/g, '’'), more);
  return letters === null ? [] : [`“${letters}”`];
}
