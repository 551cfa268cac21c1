import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { QuestionId, Respondent } from '../../src/content/questions.ts';
import { shownOptions } from '../../src/content/shown-options.ts';
import { voiced } from '../../src/content/voiced.ts';

/** What a screen reader is told of one answer: what it is called, what is said of it, and whether it is ticked. */
export interface ToldOption {
  readonly name: string;
  readonly more: string;
  readonly ticked: boolean;
}

/** What a screen reader is told at a question. */
export interface Told {
  readonly role: 'radio' | 'checkbox';
  /** The group of the answers: its name, and what to know of it. */
  readonly title: string;
  readonly hint: string;
  readonly options: readonly ToldOption[];
}

/** What it should be told, from the words alone: held against jsdom, and against the tree that Chromium makes. */
export function toldAt(question: QuestionId, respondent: Respondent | undefined, chosen: string | null): Told {
  const { title, hint } = words.questions[question];
  return {
    role: questionById(question).type === 'single' ? 'radio' : 'checkbox',
    title: voiced(title, respondent),
    hint: voiced(hint, respondent),
    options: shownOptions(question, undefined).map((option) => {
      const { label, hint: of } = optionWords(words, question, option);
      const more = of === undefined ? '' : voiced(of, respondent);
      return { name: voiced(label, respondent), more, ticked: option === chosen };
    }),
  };
}
