/** Makes a thing once for each language: a format, which takes milliseconds on an old phone, or words that are loaded. */
export function once<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const known = made.get(tag) ?? make(tag);
    made.set(tag, known);
    return known;
  };
}
