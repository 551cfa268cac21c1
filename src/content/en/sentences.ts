/** A full stop, or its like, ends a sentence where a capital letter or a digit follows. */
export function sentences(text: string): readonly string[] {
  return text.match(/\S.*?(?:[.?!]["')]*(?=\s+["'(]?[A-Z\d])|$)/gs) ?? [];
}
