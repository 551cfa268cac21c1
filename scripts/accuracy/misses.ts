import type { CaseScore } from '../../src/exchange/score.ts';
import { readings } from './case-results.ts';
import type { CaseResult, Reading } from './case-results.ts';
import { fitsSpasm, spasmFirst } from './measures.ts';

/** The most serious first. */
const kinds = [
  'LESS urgent than any accepted level',
  'More urgent than any accepted level',
  'Between accepted levels',
  'Accepted, but not the best level',
  'Expected condition not among the first three',
  'Expected condition not first',
  'Hemifacial spasm, not positive by the fit',
  'Something else, positive by the fit',
  'Hemifacial spasm, not first',
  'Something else, and hemifacial spasm is first',
] as const;

type Kind = (typeof kinds)[number];

/** What was missed: the level, the condition, or hemifacial spasm by one of its two readings. */
export type Aspect = 'level' | 'condition' | 'fit' | 'first';

export interface Miss {
  readonly id: string;
  readonly aspect: Aspect;
  readonly what: Kind;
  readonly said: string;
  readonly expected: string;
  readonly in: readonly Reading[];
}

type Found = Omit<Miss, 'in'>;

/** Every miss of the two readings, those of the same kind together; one that both make stands once. */
export function missesIn(results: { readonly [R in Reading]: readonly CaseResult[] }): Miss[] {
  const misses = new Map<string, Miss>();
  for (const reading of readings) {
    for (const found of results[reading].flatMap(missesOf)) {
      const key = JSON.stringify(found);
      misses.set(key, { ...found, in: [...(misses.get(key)?.in ?? []), reading] });
    }
  }
  return [...misses.values()].toSorted((a, b) => kinds.indexOf(a.what) - kinds.indexOf(b.what));
}

function missesOf(result: CaseResult): Found[] {
  return [...levelMiss(result), ...conditionMiss(result), ...fitMiss(result), ...firstMiss(result)];
}

function levelMiss({ id, score, disposition, expected }: CaseResult): Found[] {
  const what = levelKind(score);
  if (what === null) return [];
  const others = expected.acceptable.filter((level) => level !== expected.disposition);
  const accepted = others.length > 0 ? ` (or ${others.join(', ')})` : '';
  return [{ id, aspect: 'level', what, said: disposition, expected: `${expected.disposition}${accepted}` }];
}

function levelKind({ safe, overTriage, acceptable, exact }: CaseScore): Kind | null {
  if (safe === false) return 'LESS urgent than any accepted level';
  if (overTriage === true) return 'More urgent than any accepted level';
  if (acceptable === false) return 'Between accepted levels';
  return exact === false ? 'Accepted, but not the best level' : null;
}

function conditionMiss({ id, score, pointsTo, expected }: CaseResult): Found[] {
  if (score.top1 !== false) return [];
  const what = score.top3 === false ? 'Expected condition not among the first three' : 'Expected condition not first';
  const said = pointsTo.slice(0, 3).join(', ') || 'nothing';
  return [{ id, aspect: 'condition', what, said, expected: expected.conditions.join(' or ') }];
}

function fitMiss(result: CaseResult): Found[] {
  if (fitsSpasm(result) === result.isSpasm) return [];
  const what = result.isSpasm ? 'Hemifacial spasm, not positive by the fit' : 'Something else, positive by the fit';
  return [{ id: result.id, aspect: 'fit', what, said: result.fit, expected: truth(result) }];
}

function firstMiss(result: CaseResult): Found[] {
  if (spasmFirst(result) === result.isSpasm) return [];
  const what = result.isSpasm ? 'Hemifacial spasm, not first' : 'Something else, and hemifacial spasm is first';
  return [{ id: result.id, aspect: 'first', what, said: result.pointsTo[0] ?? 'nothing', expected: truth(result) }];
}

function truth({ isSpasm }: CaseResult): string {
  return isSpasm ? 'hemifacial spasm' : 'something else';
}
