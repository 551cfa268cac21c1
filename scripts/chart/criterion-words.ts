import type { AnswerCriterion, Criterion } from '../../src/content/criterion.ts';
import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { voiced } from '../../src/content/voiced.ts';
import { nameOf } from './named-criteria.ts';
import { listed, quote } from './sentences.ts';

/** A criterion in short plain words: names where there are any, and the options themselves where there are none. */
export function inShort(criterion: Criterion, holds = true): string {
  return nameOf(criterion, holds) ?? spell(criterion, holds, inShort);
}

/** A criterion told by nothing but questions and options. */
export function inFull(criterion: Criterion, holds = true): string {
  return spell(criterion, holds, inFull);
}

/** The short names that stand in `inShort`, each with what it means in full. */
export function namesIn(criterion: Criterion, holds = true): [name: string, meaning: string][] {
  const name = nameOf(criterion, holds);
  if (name !== undefined) return [[name, inFull(criterion, holds)]];
  if ('not' in criterion) return namesIn(criterion.not, !holds);
  return ('question' in criterion ? [] : partsOf(criterion)).flatMap((part) => namesIn(part, holds));
}

type Parted = Exclude<Criterion, AnswerCriterion | { readonly not: Criterion }>;

function partsOf(criterion: Parted): readonly Criterion[] {
  return 'all' in criterion ? criterion.all : criterion.any;
}

/** `not` is never said: it turns the parts around, so that no sentence holds a double negative. */
function spell(criterion: Criterion, holds: boolean, say: typeof inShort): string {
  if ('not' in criterion) return say(criterion.not, !holds);
  if ('question' in criterion) return answerIs(criterion, holds);
  const parts = partsOf(criterion).map((part) => say(part, holds));
  if ('all' in criterion === holds) return listed(parts, 'and');
  return parts.length > 1 ? `either ${listed(parts, 'or')}` : listed(parts, 'or');
}

function answerIs(criterion: AnswerCriterion, holds: boolean): string {
  const { question } = criterion;
  const chosen: readonly string[] = criterion.in;
  const { type, options, exclusive } = questionById(question);
  const quoted = (some: readonly string[]): string =>
    listed(
      some.map((option) => labelOf(question, option)),
      'or',
    );
  const name = quote(words.questions[question].name);
  if (type === 'single') return `the answer to ${name} is ${holds ? '' : 'not '}${quoted(chosen)}`;
  const rest = options.filter((option) => !chosen.includes(option));
  if (chosen.length > 1 && rest.every((option) => exclusive.includes(option))) {
    return `${holds ? 'anything but' : 'nothing but'} ${quoted(rest)} is ticked at ${name}`;
  }
  if (holds || chosen.length === 1) return `${quoted(chosen)} is ${holds ? '' : 'not '}ticked at ${name}`;
  return `none of ${quoted(chosen)} is ticked at ${name}`;
}

function labelOf(question: QuestionId, option: string): string {
  return quote(voiced(optionWords(words, question, option).label, undefined));
}
