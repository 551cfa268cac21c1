import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import type { Fit } from '../../src/content/fit-rules.ts';
import { isRecord } from '../../src/exchange/saved-rows.ts';
import { entriesIn } from '../evaluate/cases.ts';
import { table } from '../markdown.ts';
import { kappaInterval, weightedKappa } from './kappa.ts';
import type { RatedPair } from './kappa.ts';
import { shareOf } from './measures.ts';
import { noReason, raterReasons } from './reasons.ts';
import type { CaseResult } from './results.ts';

/** What the second rater said of a case, from its story and its answers alone. */
interface Rating {
  readonly best: Disposition;
  /** The least urgent and the most urgent level that the rater could defend. */
  readonly least: Disposition;
  readonly most: Disposition;
  readonly fit: Fit;
  readonly why: string;
}

export interface Rated {
  readonly result: CaseResult;
  readonly rating: Rating;
}

/** Each case beside what the second rater said of it. Throws when a rating is missing or cannot be read. */
export function ratedCases(results: readonly CaseResult[]): readonly Rated[] {
  const entries = entriesIn('tests/data/second-rater.json').filter(isRecord);
  return results.map((result) => {
    const entry = entries.find(({ id }) => id === result.verdict.id) ?? {};
    const [best, least, most] = [entry.best, entry.least, entry.most].map((said) =>
      dispositions.find((level) => level === said),
    );
    const fit = fits.find((one) => one === entry.hfs);
    if (!best || !least || !most || !fit || typeof entry.why !== 'string')
      throw new Error(`The second rater's word on "${result.verdict.id}" cannot be read`);
    return { result, rating: { best, least, most, fit, why: entry.why } };
  });
}

const place = (level: Disposition): number => dispositions.indexOf(level);

/** Less urgent than the rater's least, or more urgent than the rater's most. */
export function outsideTheRange(rated: readonly Rated[]): readonly Rated[] {
  return rated.filter(({ result: { verdict }, rating }) => {
    const given = place(verdict.disposition);
    return given > place(rating.least) || given < place(rating.most);
  });
}

export function secondRaterSection(results: readonly CaseResult[]): string {
  const rated = ratedCases(results);
  const pairs: readonly (readonly [string, (one: Rated) => RatedPair])[] = [
    [
      'The program and the second rater',
      ({ result, rating }) => [place(result.verdict.disposition), place(rating.best)],
    ],
    [
      'The labels and the second rater',
      ({ result, rating }) => [place(result.expected.disposition), place(rating.best)],
    ],
    [
      'The program and the labels',
      ({ result }) => [place(result.verdict.disposition), place(result.expected.disposition)],
    ],
  ];
  const rows = pairs.map(([who, pairOf]) => agreement(who, rated.map(pairOf)));
  const outside = outsideTheRange(rated);
  const below = outside.filter(({ result, rating }) => place(result.verdict.disposition) > place(rating.least));
  return `## A second rater

A second rater judged the ${rated.length} cases of the first set from story and answers alone, without having seen a label, a rule or the
program: the best level, the least and the most urgent one that could still be defended, and the fit. **The raters and the labels are from one
hand, and neither rater is a clinician.** The rater knew the levels of the contract, and the names of the cases hint at the diagnosis.

${table(['Pair', 'The same level', 'Weighted kappa (95% interval)'], rows)}

Kappa with quadratic weights; its interval by the jackknife. The fit is the rater's in ${shareOf(rated, ({ result, rating }) => result.verdict.fit === rating.fit)}.
On 50 more cases that stay unseen, whoever holds them found, before decision 0005 was rewritten, the rater's level in 43, less
urgent than the rater's least in 1, more urgent than the rater's most in 2, and a weighted kappa of 0.94.

Outside the second rater's range are ${outside.length} of the ${rated.length}, ${below.length} of them less urgent than the least; the labels accept each:

${table(['Case', 'Given', 'Most', 'Best', 'Least', "The rater's word", 'Why it is so all the same'], outside.map(outsideRow))}`;
}

function agreement(who: string, pairs: readonly RatedPair[]): string[] {
  const { low, high } = kappaInterval(pairs);
  const kappa = [weightedKappa(pairs), low, high].map((one) => one.toFixed(2));
  return [who, shareOf(pairs, ([one, other]) => one === other), `${kappa[0]} (${kappa[1]} to ${kappa[2]})`];
}

function outsideRow({ result: { verdict }, rating: { most, best, least, why } }: Rated): string[] {
  return [verdict.id, verdict.disposition, most, best, least, why, raterReasons[verdict.id] ?? noReason];
}
