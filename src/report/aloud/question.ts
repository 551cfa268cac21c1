import type { SayingWords } from '../../content/aloud-words.ts';
import { optionWords } from '../../content/answer-words.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { QuestionId, Respondent } from '../../content/questions.ts';
import { groupsOf, shownOptions, standingApart } from '../../content/shown-options.ts';
import { voiced } from '../../content/voiced.ts';
import { aloud, onlySaid } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A question that is on the page, and who hears it. */
export interface AskedAloud {
  readonly words: InterviewWords;
  readonly saying: SayingWords;
  readonly respondent: Respondent | undefined;
  readonly question: QuestionId;
  /** The answer from before, with options that may no longer be offered. */
  readonly prefill: string | readonly string[] | undefined;
}

/** A question with its hint and its options, in the order of the page; `notice`: what is to be known before it. */
export function questionAloud(asked: AskedAloud, notice: string | null): Sentence[] {
  const { words, saying, respondent, question } = asked;
  const { title, hint } = words.questions[question];
  return [
    ...(notice === null ? [] : aloud(saying, notice)),
    ...aloud(saying, voiced(title, respondent), voiced(hint, respondent)),
    ...optionsAloud(asked),
  ];
}

/** How many options there are, and each with its heading and its hint. */
export function optionsAloud({ words, saying, respondent, question, prefill }: AskedAloud): Sentence[] {
  const headings: Readonly<Record<string, string>> = words.questions[question].groups;
  const option = (id: string): Sentence[] => {
    const { label, hint } = optionWords(words, question, id);
    return aloud(saying, voiced(label, respondent), ...(hint === undefined ? [] : [voiced(hint, respondent)]));
  };
  return [
    onlySaid(saying, saying.answers(shownOptions(question, prefill).length)),
    ...groupsOf(question, prefill).flatMap(({ id, options }) => [
      ...(id === null ? [] : [{ ...onlySaid(saying, saying.group(headings[id] ?? '')), shown: headings[id] ?? null }]),
      ...options.flatMap(option),
    ]),
    ...standingApart(question).flatMap(option),
  ];
}
