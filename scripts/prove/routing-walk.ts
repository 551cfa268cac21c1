import type { Route } from '../../src/assessment/live-answers.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';
import { askWhen, callSigns, shorterRoutes, stops } from '../../src/content/routing.ts';
import { atomsOf, classesOf, legalAnswers } from './answer-classes.ts';
import { residueOf } from './kinds/residues.ts';
import type { Residue } from './kinds/residues.ts';

/** Everything that decides which question is asked, and which call is due. */
const deciding: readonly { readonly when: Criterion; readonly until: QuestionId | null }[] = [
  ...questions.flatMap(({ id }) => {
    const when = askWhen[id];
    return when === undefined ? [] : [{ when, until: id }];
  }),
  ...stops.map(({ when, after }) => ({ when, until: after })),
  ...shorterRoutes.map(({ when }) => ({ when, until: null })),
  ...callSigns.map(({ beside, ...sign }) => ({
    when: beside === undefined ? sign : { all: [sign, beside] },
    until: null,
  })),
];

interface Beginning {
  readonly answers: Answers;
  /** The interviews that begin alike from here on. */
  size: bigint;
  readonly left: readonly Residue[];
}

export interface Walk {
  readonly routeFor?: (answers: Answers) => Route;
  /** Statements that are kept apart though no route hangs on them. */
  readonly apart?: readonly Criterion[];
}

/**
 * Visits each class of answers to each question that routes, after one of the beginnings that all that is still to come
 * would tell no longer apart: so every way on is seen from every place, and the ways are not multiplied with each other. What is not asked has
 * an answer all the same, that must have no effect. Sizes are told at the last question only: together, all interviews.
 */
export function everyBeginning(
  routing: readonly QuestionId[],
  visit: (answers: Answers, question: QuestionId, size: bigint) => void,
  { routeFor = (answers) => routeOf(answers, []), apart = [] }: Walk = {},
): void {
  const columns = [...deciding, ...apart.map((when) => ({ when, until: null }))];
  const atoms = columns.flatMap(({ when }) => atomsOf(when));
  let beginnings: Beginning[] = [{ answers: {}, size: 1n, left: columns.map(({ when }) => when) }];
  for (const question of routing) {
    const classes = classesOf(question, atoms);
    const isLast = question === routing.at(-1);
    const merged = new Map<string, Beginning>();
    for (const before of beginnings) {
      const isAsked = routeFor(before.answers).asked.includes(question);
      const unasked = { question, witness: classes.at(-1)?.witness ?? {}, size: BigInt(legalAnswers(question).length) };
      for (const { witness, size } of isAsked ? classes : [unasked]) {
        const live: Answers = isAsked ? witness : {};
        const after: Beginning = {
          answers: { ...before.answers, ...witness },
          size: before.size * size,
          left: before.left.map((residue) => leftOf(residue, question, live)),
        };
        visit(after.answers, question, isLast ? after.size : 0n);
        merge(merged, keyOf(after.left, columns, question), after);
      }
    }
    beginnings = [...merged.values()];
  }
}

const leftOf = (residue: Residue, question: QuestionId, live: Answers): Residue =>
  typeof residue === 'boolean' ? residue : residueOf(residue, question, live);

function merge(merged: Map<string, Beginning>, key: string, after: Beginning): void {
  const alike = merged.get(key);
  if (alike === undefined) merged.set(key, after);
  else alike.size += after.size;
}

const place = new Map(questions.map(({ id }, at) => [id, at] as const));

/** What is still to be decided. What was decided for a question that is behind no longer tells anything apart. */
function keyOf(left: readonly Residue[], columns: typeof deciding, question: QuestionId): string {
  const at = place.get(question) ?? 0;
  return JSON.stringify(
    left.filter((_, index) => {
      const until = columns[index]?.until ?? null;
      return until === null || (place.get(until) ?? 0) > at;
    }),
  );
}
