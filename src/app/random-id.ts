/** A random UUID (version 4). Over plain HTTP a browser has no `randomUUID`, but it has random numbers. */
export function randomId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const numbers = Array.from((crypto as Crypto).getRandomValues(new Uint8Array(16)));
  // The version and the variant of the standard (RFC 9562).
  const bytes = numbers.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
