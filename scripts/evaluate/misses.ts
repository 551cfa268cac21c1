import type { ScoredCase } from './score-entries.ts';

interface Kind {
  readonly title: string;
  readonly isOne: (scored: ScoredCase) => boolean;
  readonly said: (scored: ScoredCase) => string;
  readonly expected: (scored: ScoredCase) => string;
}

const level = {
  said: ({ judged }: ScoredCase) => judged.verdict.disposition,
  expected: ({ expected }: ScoredCase) => `${expected.disposition} (accepted: ${expected.acceptable.join(', ')})`,
};

const condition = {
  said: ({ judged }: ScoredCase) => judged.pointsTo.slice(0, 3).join(', ') || 'nothing',
  expected: ({ expected }: ScoredCase) => expected.conditions.join(' or '),
};

/** Each miss stands in one list, the most serious one that fits. */
const levelKinds: readonly Kind[] = [
  { title: 'LESS urgent than any accepted level', isOne: ({ score }) => score.safe === false, ...level },
  { title: 'More urgent than any accepted level', isOne: ({ score }) => score.overTriage === true, ...level },
  { title: 'Between accepted levels', isOne: ({ score }) => score.acceptable === false, ...level },
  { title: 'Accepted, but not the best level', isOne: ({ score }) => score.exact === false, ...level },
];

const conditionKinds: readonly Kind[] = [
  { title: 'Expected condition not in the first 3', isOne: ({ score }) => score.top3 === false, ...condition },
  { title: 'Expected condition not first', isOne: ({ score }) => score.top1 === false, ...condition },
];

/** Every miss by its id, with what was said and what was expected. */
export function missesIn(scored: readonly ScoredCase[]): string[] {
  return [...listed(levelKinds, scored), ...listed(conditionKinds, scored)];
}

function listed(kinds: readonly Kind[], scored: readonly ScoredCase[]): string[] {
  return kinds.flatMap((kind, at) => {
    const more = kinds.slice(0, at);
    const missed = scored.filter((one) => kind.isOne(one) && !more.some(({ isOne }) => isOne(one)));
    if (missed.length === 0) return [];
    const lines = missed.map(
      (one) => `  ${one.judged.verdict.id}${mark(one)}: said ${kind.said(one)}; expected ${kind.expected(one)}`,
    );
    return [[`${kind.title}: ${missed.length}`, ...lines].join('\n')];
  });
}

function mark({ group }: ScoredCase): string {
  return group === 'main' ? '' : ` [${group}]`;
}
