import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { pairing, settled } from './numbers.ts';

/** Interviews so far that are told no longer apart. */
export interface Kind {
  /** One of them: what was said last, and the kind before that. */
  readonly said: Answers;
  readonly before: Kind | null;
  size: bigint;
  /** What is left of the domain, the statements and the findings, by number. */
  readonly left: readonly number[];
  /** By number, too. */
  readonly tally: number;
}

/** One statement that is followed through the questions. The first one is the domain. */
export interface Column {
  /** Its questions, in the order in which they are taken. */
  readonly asked: readonly QuestionId[];
  /** A statement is kept to the end; a finding is done with after its last question: what it said is in the tally. */
  readonly isKept: boolean;
  /** The tally with what it adds once it holds. */
  readonly adds: (tally: number) => number;
}

/** Is the column still followed after this question? */
export function staysAfter({ asked, isKept }: Column, question: QuestionId): boolean {
  return isKept || asked.at(-1) !== question;
}

interface Grown {
  /** Only kinds of which the same is left have the same key. */
  readonly key: number;
  readonly tally: number;
}

/** What one question makes of a kind, by the index of the class of its answer. What is settled for all kinds is settled once. */
export function growing(
  columns: readonly Column[],
  question: QuestionId,
  after: (residue: number) => readonly number[] | null,
) {
  const followed = columns.map((column, at) => ({ ...column, at, stays: staysAfter(column, question) }));
  const touched = followed.filter(({ asked }) => asked.includes(question));
  const others = followed.filter((column) => !touched.includes(column));
  const pair = pairing();
  return (kind: Kind) => {
    const leaves = kind.left.map(after);
    const untouched = others.reduce((key, { at }) => pair(key, kind.left[at] ?? settled.no), 0);
    const leftOf = (at: number, index: number): number => leaves[at]?.[index] ?? kind.left[at] ?? settled.no;
    return {
      makesADifference: leaves.some((left) => left !== null),
      /** Null outside the domain. */
      grown: (index: number): Grown | null => {
        let [key, tally] = [untouched, kind.tally];
        for (const { at, stays, adds } of touched) {
          const left = leftOf(at, index);
          if (at === 0 && left === settled.no) return null;
          if (stays) key = pair(key, left);
          else if (left === settled.yes) tally = adds(tally);
        }
        return { key, tally };
      },
      left: (index: number): number[] => followed.flatMap(({ at, stays }) => (stays ? [leftOf(at, index)] : [])),
    };
  };
}
