import { questions } from '../../src/content/questions.ts';
import type { Answers } from '../../src/content/questions.ts';

/** Judges the same answers once, however often they come up. */
export function once<T>(judge: (answers: Answers) => NonNullable<T>): (answers: Answers) => NonNullable<T> {
  const known = new Map<string, NonNullable<T>>();
  return (answers) => {
    let name = '';
    for (const { id } of questions) if (answers[id] !== undefined) name += `${id}=${String(answers[id])};`;
    const judged = known.get(name) ?? judge(answers);
    known.set(name, judged);
    return judged;
  };
}
