import { questionById } from './question-by-id.ts';
import type { LooseQuestion } from './question-by-id.ts';
import type { Answer, QuestionId } from './questions.ts';

export type ParsedAnswer<Q extends QuestionId> =
  | { readonly ok: true; readonly answer: Answer<Q> }
  | {
      readonly ok: false;
      readonly problem: 'missing' | 'not-an-option' | 'not-alone' | 'wrong-kind';
      readonly found: string;
    };

/**
 * The one place that says what a legal answer is: used by the form, by reload and by every import.
 * The options of a multiple choice come back without doubles and in the order of the contract.
 */
export function parseAnswer<Q extends QuestionId>(id: Q, value: unknown): ParsedAnswer<Q> {
  const question = questionById(id);
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return { ok: false, problem: 'missing', found: '' };
  }
  return question.type === 'single' ? parseSingle<Q>(question, value) : parseMultiple<Q>(question, value);
}

function parseSingle<Q extends QuestionId>(question: LooseQuestion, value: unknown): ParsedAnswer<Q> {
  if (typeof value !== 'string') return { ok: false, problem: 'wrong-kind', found: JSON.stringify(value) };
  if (!question.options.includes(value)) return { ok: false, problem: 'not-an-option', found: value };
  return { ok: true, answer: value as Answer<Q> };
}

function parseMultiple<Q extends QuestionId>(question: LooseQuestion, value: unknown): ParsedAnswer<Q> {
  if (!Array.isArray(value)) return { ok: false, problem: 'wrong-kind', found: JSON.stringify(value) };
  const at = value.findIndex((option) => typeof option !== 'string' || !question.options.includes(option));
  if (at >= 0) {
    const unknown: unknown = value[at];
    return {
      ok: false,
      problem: 'not-an-option',
      found: typeof unknown === 'string' ? unknown : JSON.stringify(unknown),
    };
  }
  const chosen = question.options.filter((option) => value.includes(option));
  const alone = chosen.find((option) => question.exclusive.includes(option));
  if (alone !== undefined && chosen.length > 1) return { ok: false, problem: 'not-alone', found: alone };
  return { ok: true, answer: chosen as readonly string[] as Answer<Q> };
}
