import type { Criterion } from '../content/criterion.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId } from '../content/questions.ts';
import { holds } from '../assessment/holds.ts';
import type { Said } from '../assessment/holds.ts';
import { answerId } from './part.ts';

export interface SaidAnswer {
  readonly question: QuestionId;
  /** Null where no answer was given. */
  readonly options: readonly (string | null)[];
}

/** The answers that make a criterion hold, and no others. */
export function answersBehind(criterion: Criterion, live: Said): SaidAnswer[] {
  if (!holds(criterion, live) || 'not' in criterion) return [];
  if ('all' in criterion) return criterion.all.flatMap((part) => answersBehind(part, live));
  if ('any' in criterion) return criterion.any.flatMap((part) => answersBehind(part, live));
  const { question, in: counted } = criterion;
  const chosen: readonly string[] = [live[question]].flat().filter((option) => option !== undefined);
  return [{ question, options: chosen.filter((option) => counted.some((one) => one === option)) }];
}

/** One answer; null where none was given. */
export interface OneAnswer {
  readonly question: QuestionId;
  readonly option: string | null;
}

/** Each answer once, in the order of the questions and of their options. */
export function inOrder(behind: readonly SaidAnswer[]): OneAnswer[] {
  return questions.flatMap(({ id, options }) =>
    [...options, null]
      .filter((option) => behind.some((said) => said.question === id && said.options.includes(option)))
      .map((option) => ({ question: id, option })),
  );
}

/** The ids of the answers that make a criterion hold. */
export function answerIdsBehind(criterion: Criterion, live: Said): string[] {
  return inOrder(answersBehind(criterion, live)).map(({ question, option }) => answerId(question, option));
}
