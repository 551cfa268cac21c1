/** The levels that two raters gave to one case, as places on the same scale. */
export type RatedPair = readonly [one: number, other: number];

/**
 * Cohen's weighted kappa with quadratic weights: the agreement beyond chance, where two levels apart count four times as much as one.
 * From below 0 to 1. NaN where each rater gave one and the same level throughout.
 */
export function weightedKappa(pairs: readonly RatedPair[]): number {
  const ones = pairs.map(([one]) => one);
  const others = pairs.map(([, other]) => other);
  const seen = mean(pairs.map(([one, other]) => apart(one, other)));
  const byChance = mean(ones.flatMap((one) => others.map((other) => apart(one, other))));
  return 1 - seen / byChance;
}

/** The 95% interval by the jackknife: how much it moves when each case in turn is left out. Never above 1. */
export function kappaInterval(pairs: readonly RatedPair[]): { readonly low: number; readonly high: number } {
  const kappa = weightedKappa(pairs);
  const without = pairs.map((_, left) => weightedKappa(pairs.filter((__, at) => at !== left)));
  const middle = mean(without);
  const error = Math.sqrt((pairs.length - 1) * mean(without.map((one) => (one - middle) ** 2)));
  return { low: kappa - 1.959963984540054 * error, high: Math.min(1, kappa + 1.959963984540054 * error) };
}

function apart(one: number, other: number): number {
  return (one - other) ** 2;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
