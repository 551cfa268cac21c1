/** A place of the number that a code is: a value, and how many there are. */
export interface Digit {
  readonly value: number;
  readonly of: number;
}

/** Takes the next digit off a number. */
export type TakeDigit = (of: number) => number;

/** All digits in one number, the first in the lowest place: zeros at the end cost nothing. */
export function numberOf(digits: readonly Digit[]): bigint {
  return digits.reduceRight((number, { value, of }) => number * BigInt(of) + BigInt(value), 0n);
}

/** Takes digits off the number, in the order in which they were put in. `rest` is what nobody has taken yet. */
export function digitsOf(number: bigint): { readonly take: TakeDigit; readonly rest: () => bigint } {
  let left = number;
  const take: TakeDigit = (of) => {
    const value = Number(left % BigInt(of));
    left /= BigInt(of);
    return value;
  };
  return { take, rest: () => left };
}
