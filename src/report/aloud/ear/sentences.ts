import { answerWords, optionWords } from '../../../content/answer-words.ts';
import type { SayingWords } from '../../../content/aloud-words.ts';
import type { ByEarWords } from '../../../content/by-ear-words.ts';
import type { InterviewWords } from '../../../content/interface-words.ts';
import type { Respondent } from '../../../content/questions.ts';
import { groupsOf } from '../../../content/shown-options.ts';
import { voiced } from '../../../content/voiced.ts';
import type { Voiced } from '../../../content/words.ts';
import { aloud, inForms, onlySaid } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { confirmAloud } from './confirm.ts';
import { askedOneByOne } from './lists.ts';
import type { EarAsked, EarState, SaidBack } from './state.ts';

/** Who hears a question, and in which words. */
export interface EarHearing {
  readonly words: InterviewWords;
  readonly saying: SayingWords;
  readonly ear: ByEarWords;
  readonly respondent: Respondent | undefined;
  /** What is said before the question: the notice of the page, and once how the keys work. */
  readonly opening: readonly string[];
  /** Of what is kept on the device, in words. */
  readonly keptFrom: string;
  /** Where the page asks in other words than the question's own. */
  readonly title: Voiced;
  readonly hint: Voiced;
}

/** What is said at a step: what comes before the words that a key answers, those words, and what explains them. */
export interface EarSaying {
  readonly before: readonly Sentence[];
  readonly now: readonly Sentence[];
  readonly after: readonly Sentence[];
}

/** What the voice says at this step. */
export function earAloud(hearing: EarHearing, asked: EarAsked, state: EarState): EarSaying {
  const { before, now, after } = stepAloud(hearing, asked, state);
  return { before: [...saidBack(hearing, asked, state.back), ...intro(hearing, asked, state), ...before], now, after };
}

function saidBack(
  { saying, ear, words, respondent }: EarHearing,
  { question }: EarAsked,
  back: SaidBack | null,
): Sentence[] {
  const label = (options: readonly string[]): string => answerWords(words, question, options, respondent);
  switch (back?.kind) {
    case 'yes':
      return [
        told(saying, ear.youSaid(label([back.option]))),
        ...(back.took.length === 0 ? [] : [told(saying, ear.tookAway(label(back.took)))]),
      ];
    case 'no':
      return [told(saying, ear.saidNo)];
    case 'not-sure':
      return [told(saying, ear.saidNotSure)];
    case 'again':
      return [told(saying, ear.again)];
    case undefined:
      return [];
  }
}

/** The question, before its first option; an offer stands for itself. */
function intro(hearing: EarHearing, { question }: EarAsked, { intro: wanted, step }: EarState): Sentence[] {
  const { saying, ear, respondent, opening, title, hint } = hearing;
  const isOffer = step.kind === 'carry-on' || step.kind === 'end' || step.kind === 'leave-out';
  const isQuestion = step.kind === 'option' || step.kind === 'keep';
  if (wanted === 'none') return [];
  const before = wanted === 'whole' ? aloud(saying, ...opening) : [];
  if (isOffer) return before;
  const asks = aloud(saying, voiced(title, respondent));
  if (wanted === 'title') return isQuestion ? asks : [];
  const count = step.kind === 'option' ? [told(saying, ear.options(askedOneByOne(question).length))] : [];
  return [...before, ...asks, ...aloud(saying, inForms(ear.forms, voiced(hint, respondent))), ...count];
}

/** A key answers the last sentence: whoever pressed twice has not agreed to what is said back before it. */
function asking(saying: SayingWords, text: string): EarSaying {
  const said = saying.sentences(text).map((one) => told(saying, one));
  return { before: said.slice(0, -1), now: said.slice(-1), after: [] };
}

function stepAloud(hearing: EarHearing, asked: EarAsked, { step, chosen, unsure }: EarState): EarSaying {
  const { saying, ear, words, respondent } = hearing;
  const label = (options: readonly string[]): string => answerWords(words, asked.question, options, respondent);
  const only = (text: string): EarSaying => asking(saying, text);
  switch (step.kind) {
    case 'carry-on':
      return only(ear.carryOn(hearing.keptFrom));
    case 'end':
      return only(ear.endHere);
    case 'leave-out':
      return only(ear.leaveOut);
    case 'keep':
      return only(ear.keep(label(step.answer)));
    case 'option':
      return optionAloud(hearing, asked, step.at);
    case 'confirm':
      return only(confirmAloud(hearing, asked, { answer: step.answer, chosen, unsure }));
  }
}

/** An option with the heading that it is the first of, and its hint behind it. */
function optionAloud({ saying, ear, words, respondent }: EarHearing, { question }: EarAsked, at: number): EarSaying {
  const option = askedOneByOne(question)[at] ?? '';
  const { label, hint } = optionWords(words, question, option);
  const headings: Readonly<Record<string, string>> = words.questions[question].groups;
  const group = groupsOf(question).find(({ options }) => options[0] === option)?.id ?? null;
  return {
    before: group === null ? [] : [told(saying, saying.group(headings[group] ?? ''))],
    now: labelAloud(saying, ear, voiced(label, respondent)),
    // Nothing is ticked or chosen here, on the page neither.
    after: hint === undefined ? [] : aloud(saying, inForms(ear.forms, voiced(hint, respondent))),
  };
}

/** An option as the form has it; one that itself begins with yes or no, as a question. */
function labelAloud(saying: SayingWords, ear: ByEarWords, label: string): Sentence[] {
  const first = label.split(/[^\p{L}]/u)[0]?.toLowerCase();
  const isOfAKey = first === ear.yes.toLowerCase() || first === ear.no.toLowerCase();
  return isOfAKey ? [told(saying, ear.asAnswer(label))] : aloud(saying, label);
}

/** A sentence that stands on the page in the words in which it is said: whoever sees a little reads what she hears. */
function told(saying: SayingWords, text: string): Sentence {
  return { ...onlySaid(saying, text), shown: text };
}
