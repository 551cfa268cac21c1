import type { AnswerCriterion, Criterion } from '../../src/content/criterion.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { Operator } from './mutant.ts';
import type { Draw } from './seeded.ts';

export interface Changed {
  readonly operator: Operator;
  readonly before: string;
  readonly after: string;
  /** The whole statement, in a copy of its own: parts are shared between rules, and a mutant changes only one rule. */
  readonly criterion: Criterion;
}

/** Every statement that is one step away from this one. Which option comes in is drawn. */
export function changesOf(criterion: Criterion, draw: Draw): Changed[] {
  if ('all' in criterion) {
    return [...changesOfParts('all', criterion.all), ...changesInside(criterion.all, (all) => ({ all }), draw)];
  }
  if ('any' in criterion) {
    return [...changesOfParts('any', criterion.any), ...changesInside(criterion.any, (any) => ({ any }), draw)];
  }
  if ('not' in criterion) {
    return changesOf(criterion.not, draw).map((inside) => ({ ...inside, criterion: { not: inside.criterion } }));
  }
  return changesOfAnswer(criterion, draw);
}

function changesOfParts(join: 'all' | 'any', parts: readonly Criterion[]): Changed[] {
  if (parts.length < 2) return [];
  const joined = (kept: readonly Criterion[]): Criterion => (join === 'all' ? { all: kept } : { any: kept });
  const other: Criterion = join === 'all' ? { any: parts } : { all: parts };
  const operator = join === 'all' ? 'turn "all" into "any"' : 'turn "any" into "all"';
  const dropped = parts.map((part, index): Changed => ({
    operator: join === 'all' ? 'drop a part of "all"' : 'drop a part of "any"',
    before: inWords(part),
    after: 'nothing',
    criterion: joined(parts.toSpliced(index, 1)),
  }));
  return [...dropped, { operator, before: inWords(joined(parts)), after: inWords(other), criterion: other }];
}

function changesInside(
  parts: readonly Criterion[],
  rebuilt: (parts: readonly Criterion[]) => Criterion,
  draw: Draw,
): Changed[] {
  return parts.flatMap((part, index) =>
    changesOf(part, draw).map((inside) => ({ ...inside, criterion: rebuilt(parts.with(index, inside.criterion)) })),
  );
}

function changesOfAnswer(criterion: AnswerCriterion, draw: Draw): Changed[] {
  const { question } = criterion;
  const options: readonly string[] = criterion.in;
  const others = questionById(question).options.filter((option) => !options.includes(option));
  const changed = (operator: Operator, changedOptions: readonly string[]): Changed => {
    const answer = { question, in: changedOptions } as AnswerCriterion;
    return { operator, before: inWords(criterion), after: inWords(answer), criterion: answer };
  };
  const wider = draw(others.map((other) => [...options, other]));
  return [
    // Without its only option it never holds: that is the same as dropping the part or the rule.
    ...(options.length > 1
      ? options.map((_, index) => changed('take an option out', options.toSpliced(index, 1)))
      : []),
    ...options.flatMap((_, index) => {
      const swapped = draw(others.map((other) => options.with(index, other)));
      return swapped === undefined ? [] : [changed('put another option in its place', swapped)];
    }),
    ...(wider === undefined ? [] : [changed('take another option in', wider)]),
    oppositeOf(criterion),
  ];
}

function oppositeOf(criterion: AnswerCriterion): Changed {
  const opposite: Criterion = { not: criterion };
  const operator = 'turn an answer into its opposite';
  return { operator, before: inWords(criterion), after: inWords(opposite), criterion: opposite };
}

/** A statement in one line. */
function inWords(criterion: Criterion): string {
  if ('all' in criterion) return `all (${criterion.all.map(inWords).join('; ')})`;
  if ('any' in criterion) return `any (${criterion.any.map(inWords).join('; ')})`;
  if ('not' in criterion) return `not (${inWords(criterion.not)})`;
  return `${criterion.question}: ${criterion.in.join(' or ')}`;
}
