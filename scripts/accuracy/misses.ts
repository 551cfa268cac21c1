import { conditionMiss, levelMiss, missKinds } from '../evaluate/misses.ts';
import { table } from '../markdown.ts';
import { fitsSpasm, spasmFirst } from './measures.ts';
import { missReasons, noReason } from './reasons.ts';
import type { Aspect } from './reasons.ts';
import { readings } from './results.ts';
import type { CaseResult, Reading, Results } from './results.ts';

/** By the fit and by the place, of a spasm and of anything else. */
const spasmKinds = {
  notByFit: 'Hemifacial spasm, not positive by the fit',
  byFit: 'Something else, positive by the fit',
  notFirst: 'Hemifacial spasm, not first',
  first: 'Something else, and hemifacial spasm is first',
};

/** The most serious first. */
const kinds: readonly string[] = [...missKinds, ...Object.values(spasmKinds)];

interface Miss {
  readonly id: string;
  readonly aspect: Aspect;
  readonly what: string;
  readonly said: string;
  readonly expected: string;
}

/** What was missed of a case: the level, the condition, or hemifacial spasm by one of its two readings. */
function missesOf(result: CaseResult): Miss[] {
  const { verdict, pointsTo, isSpasm } = result;
  const { notByFit, byFit, notFirst, first } = spasmKinds;
  const expected = isSpasm ? 'hemifacial spasm' : 'something else';
  const fit = { what: isSpasm ? notByFit : byFit, said: verdict.fit, expected };
  const place = { what: isSpasm ? notFirst : first, said: pointsTo[0] ?? 'nothing', expected };
  const misses = [
    { aspect: 'level', miss: levelMiss(result) },
    { aspect: 'condition', miss: conditionMiss(result) },
    { aspect: 'fit', miss: fitsSpasm(result) === isSpasm ? null : fit },
    { aspect: 'first', miss: spasmFirst(result) === isSpasm ? null : place },
  ] as const;
  return misses.flatMap(({ aspect, miss }) => (miss === null ? [] : [{ id: verdict.id, aspect, ...miss }]));
}

/** Every miss of the two readings, with those in which it happens. */
export function missesIn(results: Results): (Miss & { readonly in: readonly Reading[] })[] {
  const misses = new Map<string, Miss & { readonly in: readonly Reading[] }>();
  for (const reading of readings) {
    for (const found of results[reading].flatMap(missesOf)) {
      const key = JSON.stringify(found);
      misses.set(key, { ...found, in: [...(misses.get(key)?.in ?? []), reading] });
    }
  }
  return [...misses.values()].toSorted((a, b) => kinds.indexOf(a.what) - kinds.indexOf(b.what));
}

const readingWords: { readonly [R in Reading]: string } = { 'as-not-sure': '"not sure"', 'as-no': '"no"' };

export function missesSection(results: Results): string {
  const misses = missesIn(results);
  const missTable = (aspects: readonly Aspect[]): string => {
    const rows = misses
      .filter(({ aspect }) => aspects.includes(aspect))
      .map(({ id, aspect, what, said, expected, in: found }) => [
        id,
        what,
        said,
        expected,
        found.map((reading) => readingWords[reading]).join(', '),
        missReasons[id]?.[aspect] ?? noReason,
      ]);
    return rows.length === 0 ? 'None.' : table(['Case', 'Miss', 'Given', 'Expected', 'Unknown as', 'Why'], rows);
  };
  return `## Every miss, with the reason

"Unknown as": the reading, or both, in which it happens. Evidence rows are those of
[the evidence base](clinical/evidence.md); "sources found" is [this list](clinical/sources-found.md). A rule that says no more than
"no row" leaves a gap in the evidence open: it was not closed to please a case.

### Advice and conditions

${missTable(['level', 'condition'])}

### Hemifacial spasm seen or not seen

${missTable(['fit', 'first'])}`;
}
