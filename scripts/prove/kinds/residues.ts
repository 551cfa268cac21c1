import { askWhen } from '../../../src/content/routing.ts';
import type { AnswerCriterion, Criterion } from '../../../src/content/criterion.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { atomsOf } from '../answer-classes.ts';

/** What is left of a statement once some questions have their answers: settled, or a smaller statement. */
export type Residue = boolean | Criterion;

/**
 * The statement about live answers as one about answers that were given: an answer counts only where its question is asked.
 * Stops and the short route are left to the domain of a law, which holds for interviews that nothing cut short.
 */
export function ofGivenAnswers(criterion: Criterion): Criterion {
  if ('all' in criterion) return { all: criterion.all.map(ofGivenAnswers) };
  if ('any' in criterion) return { any: criterion.any.map(ofGivenAnswers) };
  if ('not' in criterion) return { not: ofGivenAnswers(criterion.not) };
  const asked = askWhen[criterion.question];
  return asked === undefined ? criterion : { all: [criterion, ofGivenAnswers(asked)] };
}

/** What is left of the statement once `question` has this answer. */
export function residueOf(criterion: Criterion, question: AnswerCriterion['question'], answer: Answers): Residue {
  if (!questionsOf(criterion).has(question)) return criterion;
  if ('all' in criterion) {
    return joined(criterion.all, question, answer, { kept: (all) => ({ all }), neutral: true });
  }
  if ('any' in criterion) {
    return joined(criterion.any, question, answer, { kept: (any) => ({ any }), neutral: false });
  }
  if ('not' in criterion) {
    const inside = residueOf(criterion.not, question, answer);
    return typeof inside === 'boolean' ? !inside : { not: inside };
  }
  return holds(criterion, answer);
}

const knownQuestions = new WeakMap<Criterion, ReadonlySet<AnswerCriterion['question']>>();

/** The questions that a statement speaks of. A statement is never changed, so each is looked through once. */
function questionsOf(criterion: Criterion): ReadonlySet<AnswerCriterion['question']> {
  const known = knownQuestions.get(criterion) ?? new Set(atomsOf(criterion).map(({ question }) => question));
  knownQuestions.set(criterion, known);
  return known;
}

const knownNames = new WeakMap<Criterion, string>();

/** A name that two residues share only where they read alike. */
export function nameOf(residue: Residue): string {
  if (typeof residue === 'boolean') return String(residue);
  const name = knownNames.get(residue) ?? JSON.stringify(residue);
  knownNames.set(residue, name);
  return name;
}

interface Join {
  readonly kept: (parts: readonly Criterion[]) => Criterion;
  /** The value that changes nothing: true among "all", false among "any". */
  readonly neutral: boolean;
}

/** Parts that are settled fall away or settle the whole; of parts that read alike one stays, so that like residues are equal. */
function joined(
  parts: readonly Criterion[],
  question: AnswerCriterion['question'],
  answer: Answers,
  { kept, neutral }: Join,
): Residue {
  const left = new Map<string, Criterion>();
  for (const part of parts) {
    const residue = residueOf(part, question, answer);
    if (residue === !neutral) return residue;
    if (typeof residue !== 'boolean') left.set(nameOf(residue), residue);
  }
  const [only, ...others] = [...left.keys()].toSorted().flatMap((key) => left.get(key) ?? []);
  if (only === undefined) return neutral;
  return others.length === 0 ? only : kept([only, ...others]);
}
