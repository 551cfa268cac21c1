import type { ScoredCase } from './score-entries.ts';

interface Miss {
  readonly what: string;
  readonly said: string;
  readonly expected: string;
}

/** The most serious first: what a score says when the level was missed in this way. */
const levelMisses = [
  ['safe', false, 'LESS urgent than any accepted level'],
  ['overTriage', true, 'More urgent than any accepted level'],
  ['acceptable', false, 'Between accepted levels'],
  ['exact', false, 'Accepted, but not the best level'],
] as const;
const [notInThree, notFirst] = ['Expected condition not in the first 3', 'Expected condition not first'] as const;

/** The most serious first. */
export const missKinds: readonly string[] = [...levelMisses.map(([, , what]) => what), notInThree, notFirst];

/** How the level was missed, the most serious kind that fits. Null: it was not. */
export function levelMiss({ judged, score, expected }: ScoredCase): Miss | null {
  const what = levelMisses.find(([measure, missed]) => score[measure] === missed)?.[2];
  const accepted = `${expected.disposition} (accepted: ${expected.acceptable.join(', ')})`;
  return what === undefined ? null : { what, said: judged.verdict.disposition, expected: accepted };
}

/** The same for the condition that was expected first. */
export function conditionMiss({ judged, score, expected }: ScoredCase): Miss | null {
  if (score.top1 !== false) return null;
  const said = judged.pointsTo.slice(0, 3).join(', ') || 'nothing';
  return { what: score.top3 === false ? notInThree : notFirst, said, expected: expected.conditions.join(' or ') };
}

/** Every miss by its id, with what was said and what was expected. */
export function missLists(scored: readonly ScoredCase[]): string[] {
  const misses = scored.flatMap((one) =>
    [levelMiss(one), conditionMiss(one)].flatMap((miss) => (miss === null ? [] : [{ one, ...miss }])),
  );
  return missKinds.flatMap((kind) => {
    const lines = misses
      .filter(({ what }) => what === kind)
      .map(({ one, said, expected }) => `  ${one.judged.verdict.id}${mark(one)}: said ${said}; expected ${expected}`);
    return lines.length === 0 ? [] : [[`${kind}: ${lines.length}`, ...lines].join('\n')];
  });
}

function mark({ group }: ScoredCase): string {
  return group === 'main' ? '' : ` [${group}]`;
}
