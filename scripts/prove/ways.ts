import type { AnswerCriterion, PositiveCriterion } from '../../src/content/criterion.ts';

/** Each way in which a statement without `not` can hold: the answers that it takes together. It holds where one of the ways does. */
export function waysOf(criterion: PositiveCriterion): { readonly all: readonly AnswerCriterion[] }[] {
  if ('any' in criterion) return criterion.any.flatMap(waysOf);
  if (!('all' in criterion)) return [{ all: [criterion] }];
  return criterion.all.reduce<{ readonly all: readonly AnswerCriterion[] }[]>(
    (ways, part) => ways.flatMap(({ all }) => waysOf(part).map((way) => ({ all: [...all, ...way.all] }))),
    [{ all: [] }],
  );
}
