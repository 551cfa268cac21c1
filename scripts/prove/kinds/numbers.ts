import type { Criterion } from '../../../src/content/criterion.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { atomsOf } from '../answer-classes.ts';
import type { AnswerClass } from '../answer-classes.ts';
import { nameOf, residueOf } from './residues.ts';
import type { Residue } from './residues.ts';

export const settled = { no: 0, yes: 1 } as const;

/** More than there are residues or tallies. */
const mostNumbers = 2 ** 24;

/** Gives every pair of numbers a number of its own, the same one each time: a row of numbers is told apart by folding it. */
export function pairing(): (one: number, other: number) => number {
  const numbers = new Map<number, number>();
  return (one, other) => {
    const pair = one * mostNumbers + other;
    const known = numbers.get(pair);
    if (known !== undefined) return known;
    numbers.set(pair, numbers.size + 1);
    return numbers.size;
  };
}

const residues: Residue[] = [false, true];
const residueNumbers = new Map<string, number>([
  ['false', settled.no],
  ['true', settled.yes],
]);

/** Numbers residues, so that two that are equal have the same number, and each is worked out once for all laws. */
export function numberOf(residue: Residue): number {
  const key = nameOf(residue);
  const known = residueNumbers.get(key) ?? residues.push(residue) - 1;
  residueNumbers.set(key, known);
  return known;
}

const questionsOfResidue: ReadonlySet<QuestionId>[] = [];
const numbersAfter = new Map<Answers, number[]>();

/** What an answer to a question leaves of a residue that speaks of it. */
function numberAfter(number: number, residue: Criterion, question: QuestionId, answer: Answers): number {
  const after = numbersAfter.get(answer) ?? [];
  numbersAfter.set(answer, after);
  return (after[number] ??= numberOf(residueOf(residue, question, answer)));
}

/** What each class of answers to one question leaves of a residue; null for one that does not speak of it. */
export function throughAnswers(question: QuestionId, classes: readonly AnswerClass[]) {
  const after: (readonly number[] | null)[] = [];
  const workedOut = (number: number): readonly number[] | null => {
    const residue = residues[number];
    if (residue === undefined || typeof residue === 'boolean') return null;
    const ids = (questionsOfResidue[number] ??= new Set(atomsOf(residue).map((atom) => atom.question)));
    return ids.has(question) ? classes.map(({ witness }) => numberAfter(number, residue, question, witness)) : null;
  };
  return (number: number): readonly number[] | null => {
    const known = after[number];
    return known === undefined ? (after[number] = workedOut(number)) : known;
  };
}

/** Numbers tallies, as residues are numbered; number 0 is the tally of nothing. */
export function tallyNumbers(places: number) {
  const tallies: (readonly number[])[] = [];
  const numbers = new Map<string, number>();
  const tallyNumber = (tally: readonly number[]): number => {
    const key = tally.join();
    const known = numbers.get(key) ?? tallies.push(tally) - 1;
    numbers.set(key, known);
    return known;
  };
  tallyNumber(Array.from({ length: places }, () => 0));
  const tallyOf = (number: number): readonly number[] => tallies[number] ?? [];
  /** Adds the same to one tally after the other. */
  const adding = (adds: readonly number[]) => {
    const sums: number[] = [];
    return (number: number): number =>
      (sums[number] ??= tallyNumber(tallyOf(number).map((sum, place) => sum + (adds[place] ?? 0))));
  };
  return { tallyOf, adding };
}
