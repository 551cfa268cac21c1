/** Share of the words of the start page's `main` that the other page holds in its own `main`. */
export function shareOfWords(startPage: string, other: string): number {
  const wanted = wordsOf(startPage);
  const there = countsOf(wordsOf(other));
  const found = wanted.filter((word) => {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    return left > 0;
  });
  return found.length / wanted.length;
}

function wordsOf(html: string): readonly string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = main.replace(/<[^>]+>/g, ' ').replace(/&[^;]+;/g, '');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
