import { foreign } from './code-signs.ts';
import { checkLength, checkOf, headCheckOf, headLength } from './check.ts';

/** The letters of a group, as a code is written. */
export const groupLength = 4;
/** The second letter tells the groups: 0 stands for so many, 15 for 15 more. */
const fewestGroups = 4;
const mostGroups = fewestGroups + 15;

/** The first letters of a code, once their own check is right. */
export interface Head {
  readonly version: number;
  /** How many letters the whole code has. */
  readonly length: number;
}

/** A code as numbers from 0 to 15, one for each letter: head, content, check; whole groups. Throws where the content is too long. */
export function enclose(version: number, content: bigint): readonly number[] {
  const around = headLength + checkLength;
  const digits = content === 0n ? '' : content.toString(16);
  const groups = Math.max(fewestGroups, Math.ceil((around + digits.length) / groupLength));
  if (groups > mostGroups) throw new RangeError(`A code of ${groups} groups is longer than any`);
  const body = digits.padStart(groups * groupLength - around, '0');
  const length = groups - fewestGroups;
  const letters = [
    version,
    length,
    ...headCheckOf(version, length),
    ...Array.from(body, (digit) => parseInt(digit, 16)),
  ];
  return [...letters, ...checkOf(letters)];
}

/** What the letters from `start` on say of version and length. Null: no code begins here. */
export function headAt(letters: readonly number[], start: number): Head | null {
  const first = letters.slice(start, start + headLength);
  const [version = 0, length = 0, ...check] = first;
  if (version === 0 || first.length < headLength || first.includes(foreign)) return null;
  const right = headCheckOf(version, length);
  if (check.some((letter, place) => letter !== right[place])) return null;
  return { version, length: (length + fewestGroups) * groupLength };
}

/** The content of a whole code. Null: its check is not right. */
export function contentOf(letters: readonly number[]): bigint | null {
  const before = letters.slice(0, -checkLength);
  if (checkOf(before).some((letter, place) => letter !== letters[before.length + place])) return null;
  const digits = before.slice(headLength).map((letter) => letter.toString(16));
  return BigInt(`0x0${digits.join('')}`);
}
