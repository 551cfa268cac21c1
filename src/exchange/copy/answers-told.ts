import { background, denials, observations } from '../../content/hand-over-parts.ts';
import { answerId } from '../../report/part.ts';
import type { Report } from '../../report/report.ts';
import type { AnswerLine } from '../../report/said.ts';

/** In full for the long text, in few words for the short one. */
interface Told {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** With the very lines that are told: a sheet of paper sets question and answer apart. */
interface Answered extends Told {
  readonly lines: readonly AnswerLine[];
}

/** What was answered, sorted as a hand-over has it. Open questions are told elsewhere. */
export interface AnswersTold {
  /** The answers that set the level. */
  readonly signs: Told;
  readonly twitch: Answered;
  readonly health: Answered;
  readonly observed: Answered;
  /** Names of questions to which everything was denied; of those that nobody checked. */
  readonly denied: readonly string[];
  readonly notChecked: readonly string[];
}

/** The answers of a report, sorted. */
export function answersTold(report: Report): AnswersTold {
  const { answers, because } = report;
  const behind = new Set(because.parts.map(({ id }) => id));
  const isSign = ({ question }: AnswerLine, option: string): boolean => behind.has(answerId(question, option));
  const said = answers.filter(({ question }) => question !== 'respondent');
  const positive = said.filter((line) => !isDenied(line) && !isUnknown(line));
  const rest = positive.flatMap((line) => {
    const chosen = line.chosen.filter(({ option }) => !isSign(line, option));
    return chosen.length === 0 ? [] : [{ ...line, chosen }];
  });
  return {
    signs: { full: because.parts.flatMap(({ sentences }) => sentences), short: signsInShort(report) },
    twitch: told(rest.filter((line) => !isSeen(line) && !isHealth(line))),
    health: told(rest.filter(isHealth)),
    observed: told(rest.filter(isSeen)),
    denied: said.filter(isDenied).map(({ name }) => name),
    notChecked: said
      .filter(({ chosen }) => chosen.some(({ option }) => option === 'not-checked'))
      .map(({ name }) => name),
  };
}

/** The most urgent first. */
function signsInShort({ reasons, answers, because }: Report): readonly string[] {
  const behind = reasons.flatMap((reason) => reason.answers);
  const signs = behind.map(({ question, option }) => {
    const line = answers.find((one) => one.question === question);
    const chosen = line?.chosen.find((one) => one.option === option)?.label;
    // What was said on another device alone is told with who said it.
    const heard = because.parts.find(({ id }) => id === answerId(question, option));
    if (chosen === undefined && option !== null && heard !== undefined) return heard.sentences.join(' ');
    const said = chosen ?? line?.answer ?? '';
    // An emergency needs no heading; an answer such as "not sure" says nothing without its question.
    return question === 'emergency' && option !== 'not-sure' ? said : `${line?.name ?? ''}: ${said}`;
  });
  return [...new Set(signs)];
}

/** The whole words of each answer, in both: half a sign ("sudden loss of sight" of somebody who sees double) says what nobody said. */
function told(lines: readonly AnswerLine[]): Answered {
  const all = lines.map((line) => `${line.name}: ${inAList(line)}`);
  return { full: all, short: all, lines };
}

/** The options that were chosen, one after the other. */
export function inAList({ chosen }: AnswerLine): string {
  return chosen.map(({ label }) => label).join(', ');
}

function isSeen({ question }: AnswerLine): boolean {
  return observations.includes(question);
}

function isHealth(line: AnswerLine): boolean {
  return background.includes(line.question);
}

function isDenied({ question, chosen }: AnswerLine): boolean {
  const options: readonly string[] = denials[question] ?? [];
  return chosen.length > 0 && chosen.every(({ option }) => options.includes(option));
}

/** Told with what is open. */
function isUnknown({ chosen }: AnswerLine): boolean {
  return chosen.every(({ option }) => option === 'not-sure' || option === 'not-checked');
}
