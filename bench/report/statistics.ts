/** The value below which this share of the numbers lies, by nearest rank. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Round by round: how many times the other of the same round. */
export function ratios(numbers: readonly number[], others: readonly number[]): readonly number[] {
  return numbers.map((number, round) => number / (others[round] ?? Number.NaN));
}

export function atMost(numbers: readonly number[]): number {
  return Math.max(...numbers);
}

export function atLeast(numbers: readonly number[]): number {
  return Math.min(...numbers);
}
