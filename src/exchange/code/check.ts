/** What the check is divided by, times 1, 2, 4 and 8: the coefficients of a polynomial over the field of 16, five to a number. */
const dividedBy = [0xe7e96, 0xfef1c, 0xdfd2b, 0x9d945] as const;

/** How many letters of a code are its check. */
export const checkLength = 5;

/** The first letters of a code: its version, its length, and a check of these two. */
export const headLength = 4;

/**
 * The last letters of a code, from those before it (each a number from 0 to 15): 20 bits. A BCH code of distance 4 over
 * the field of 16: up to three letters that are wrong, two neighbours that are swapped, and a stretch of five that is
 * spoilt are noticed always; whatever else goes wrong, all but one time in a million. The same in every version.
 */
export function checkOf(letters: readonly number[]): readonly number[] {
  let rest = 1;
  for (const letter of [...letters, 0, 0, 0, 0, 0]) {
    const top = rest >>> 16;
    rest = ((rest & 0xffff) << 4) | letter;
    for (const [bit, part] of dividedBy.entries()) if (((top >>> bit) & 1) === 1) rest ^= part;
  }
  return [16, 12, 8, 4, 0].map((shift) => (rest >>> shift) & 15);
}

/**
 * The check of version and length, 8 bits: two letters that are wrong in the first four are noticed always. By it "cut off"
 * and "newer" can be told before anything else is known. The same in every version.
 */
export function headCheckOf(version: number, length: number): readonly [number, number] {
  const twice = (version << 1) ^ (version > 7 ? 0x13 : 0);
  return [version ^ length ^ 6, twice ^ length ^ 11];
}
