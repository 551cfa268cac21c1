import { optionWords } from '../../src/content/answer-words.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import { words } from '../../src/content/en/interview.ts';
import { offeredOptions, questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { askWhen } from '../../src/content/routing.ts';
import { voiced } from '../../src/content/voiced.ts';

export interface WordedOption {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly exclusive: boolean;
}

export interface WordedQuestion {
  readonly id: QuestionId;
  readonly type: 'single' | 'multiple';
  readonly optional: boolean;
  readonly title: string;
  readonly hint: string;
  readonly options: readonly WordedOption[];
  /** When it is asked; undefined: always. */
  readonly askWhen: Criterion | undefined;
}

/** The questions of the contract with the words that a person who answers for herself reads. */
export const wordedQuestions: readonly WordedQuestion[] = questions
  .filter(({ id }) => !questionById(id).retired)
  .map(({ id }) => worded(id));

function worded(id: QuestionId): WordedQuestion {
  const { type, optional, exclusive } = questionById(id);
  const { title, hint } = words.questions[id];
  return {
    id,
    type,
    optional,
    title: voiced(title, 'self'),
    hint: voiced(hint, 'self'),
    askWhen: askWhen[id],
    options: offeredOptions(id, undefined).map((option) => {
      const { label, hint: below } = optionWords(words, id, option);
      return {
        id: option,
        label: voiced(label, 'self'),
        hint: below === undefined ? undefined : voiced(below, 'self'),
        exclusive: exclusive.includes(option),
      };
    }),
  };
}

/** Label and hint together, for a library that has one line for both. */
export function inOneLine({ label, hint }: WordedOption): string {
  return hint === undefined ? label : `${label}. ${hint}`;
}
