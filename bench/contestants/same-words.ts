/** Share of the words of the start page's `main` that the other page holds in its own `main`. */
export function shareOfWords(startPage: string, other: string): number {
  const wanted = wordsOf(startPage);
  const left = wordsOf(other);
  const found = wanted.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return found.length / wanted.length;
}

function wordsOf(html: string): string[] {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  // What is shown once its day has passed is not there yet.
  const text = main
    .replace(/<p class="[^"]*past-review">.*?<\/p>/, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[^;]+;/g, '');
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
