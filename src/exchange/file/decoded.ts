/** The bytes of a file as text. Some editors keep a file in another alphabet of bytes, and say so with its first two. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const alphabet =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(alphabet).decode(bytes);
}
