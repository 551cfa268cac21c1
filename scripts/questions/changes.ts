import { assess } from '../../src/assessment/assess.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { readCase } from '../../src/exchange/evaluate.ts';
import { eachOptionOf } from '../../tests/support/answers.ts';
import { developmentEntries, secondSetEntries } from '../accuracy/results.ts';

/** Of how many people another answer to one question changes something. */
export interface Changes {
  readonly asked: number;
  readonly level: number;
  readonly list: number;
  readonly fit: number;
}

const people: readonly Answers[] = [...developmentEntries(), ...secondSetEntries()].flatMap((entry, index) => {
  const read = readCase(entry, index + 1);
  return read.ok ? [read.answers] : [];
});

export const peopleCount = people.length;

/** The 65 cases, each once with every other single answer to the question. */
export function changesBy(question: QuestionId): Changes {
  const each = people
    .filter((answers) => routeOf(answers, []).asked.includes(question))
    .map((answers) => changed(answers, question));
  const count = (what: 'level' | 'list' | 'fit'): number => each.filter((one) => one[what]).length;
  return { asked: each.length, level: count('level'), list: count('list'), fit: count('fit') };
}

/** Level, list and fit, each as a text. */
function told(answers: Answers): readonly string[] {
  const { disposition, differential, fit } = assess(routeOf(answers, []));
  return [disposition, differential.map(({ condition }) => condition).join(), fit];
}

function changed(answers: Answers, question: QuestionId): Readonly<Record<'level' | 'list' | 'fit', boolean>> {
  const [level, list, fit] = told(answers);
  const others = eachOptionOf(question).map((other) => told({ ...answers, ...other }));
  return {
    level: others.some(([one]) => one !== level),
    list: others.some(([, one]) => one !== list),
    fit: others.some(([, , one]) => one !== fit),
  };
}
