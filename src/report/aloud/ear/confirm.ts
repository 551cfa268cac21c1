import { answerWords } from '../../../content/answer-words.ts';
import { questionById } from '../../../content/question-by-id.ts';
import { noneOf, unsureOf } from './lists.ts';
import type { EarHearing } from './sentences.ts';
import type { EarAsked } from './state.ts';

interface Ending {
  readonly answer: readonly string[];
  readonly chosen: readonly string[];
  readonly unsure: readonly string[];
}

/** What is chosen, said back, and what each key does now. */
export function confirmAloud({ words, ear, respondent }: EarHearing, { question }: EarAsked, ending: Ending): string {
  const { answer, chosen, unsure } = ending;
  const label = (options: readonly string[]): string => answerWords(words, question, options, respondent);
  const given = label(answer);
  const only = answer[0] ?? '';
  const isDoubt = only === unsureOf(question);
  if (isDoubt && chosen.length > 0 && questionById(question).type === 'multiple')
    return ear.doubtFirst(label(unsure), given);
  if (isDoubt && unsure.length > 0) return ear.unsureOf(label(unsure), given);
  if (isDoubt) return ear.choseNothing(given);
  if (only === noneOf(question)) return ear.noToEach(given);
  const also =
    unsure.length > 0 && questionById(question).type === 'multiple' ? ` ${ear.alsoUnsure(label(unsure))}` : '';
  return `${ear.youSaid(given)}${also} ${ear.confirm}`;
}
