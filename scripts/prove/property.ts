import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { questions } from '../../src/content/questions.ts';

/** What came of checking one property over everything. */
export interface Proof {
  readonly property: string;
  /** Combinations of answer classes that were checked. */
  readonly classes: number;
  /** The interviews that they stand for. */
  readonly interviews: bigint;
  /** The shortest interview that breaks it. */
  readonly broken: Answers | null;
}

/** Collects what a property checks, and keeps the shortest interview that breaks it. */
export function checking(property: string) {
  let classes = 0;
  let interviews = 0n;
  let broken: Answers | null = null;
  return {
    /** One combination of classes, and whether the property holds for it. */
    check: (holdsHere: boolean, answers: Answers, size: bigint): void => {
      classes += 1;
      interviews += size;
      if (!holdsHere && (broken === null || length(answers) < length(broken))) broken = answers;
    },
    proof: (): Proof => ({ property, classes, interviews, broken }),
  };
}

function length(answers: Answers): number {
  return Object.keys(answers).length;
}

/** Runs `judge` over answers that report what is read of them. */
export function questionsRead(answers: Answers, judge: (watched: Answers) => unknown): Set<QuestionId> {
  const ids: readonly string[] = questions.map(({ id }) => id);
  const read = new Set<QuestionId>();
  const watched = new Proxy(answers, {
    get(target, key, receiver) {
      if (typeof key === 'string' && ids.includes(key)) read.add(key as QuestionId);
      return Reflect.get(target, key, receiver);
    },
  });
  judge(watched);
  return read;
}
