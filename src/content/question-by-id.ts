import { questions } from './questions.ts';
import type { QuestionId } from './questions.ts';

/** A question with its options as plain strings. */
export interface LooseQuestion {
  readonly id: QuestionId;
  readonly type: 'single' | 'multiple';
  readonly options: readonly string[];
  readonly exclusive: readonly string[];
  readonly optional: boolean;
  /** No longer asked, unless there is an answer to it from before. */
  readonly retired: boolean;
  /** Options of before that are no longer offered. */
  readonly retiredOptions: readonly string[];
}

const byId = new Map<string, LooseQuestion>(
  questions.map((question) => [
    question.id,
    {
      ...question,
      exclusive: 'exclusive' in question ? question.exclusive : [],
      optional: 'optional' in question,
      retired: 'retired' in question,
      retiredOptions: 'retiredOptions' in question ? question.retiredOptions : [],
    },
  ]),
);

/** Is this the id of a question of the contract? */
export function isQuestionId(id: unknown): id is QuestionId {
  return typeof id === 'string' && byId.has(id);
}

/** The definition of a question, with its options as plain strings. */
export function questionById(id: QuestionId): LooseQuestion {
  const question = byId.get(id);
  if (question === undefined) throw new Error(`No question "${id}" in the contract`);
  return question;
}

/** The options that are offered: all but the retired ones, unless one of these was chosen before. */
export function offeredOptions(id: QuestionId, chosen: string | readonly string[] | undefined): readonly string[] {
  const { options, retiredOptions } = questionById(id);
  return options.filter((option) => !retiredOptions.includes(option) || [chosen].flat().includes(option));
}
