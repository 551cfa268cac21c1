import { judgement } from '../content/evidence-basis.ts';
import type { Disposition } from '../content/dispositions.ts';
import { redFlags } from '../content/red-flags.ts';
import { countsAsNotSure } from '../content/routing.ts';
import { optionWords } from '../content/answer-words.ts';
import { voiced } from '../content/voiced.ts';
import { saidByBoth } from '../assessment/heard.ts';
import type { Said } from '../assessment/holds.ts';
import type { DispositionReason } from '../assessment/disposition.ts';
import { answersBehind, inOrder } from './answers-behind.ts';
import type { OneAnswer, SaidAnswer } from './answers-behind.ts';
import { giverOf } from './heard.ts';
import { answerId, listed } from './part.ts';
import type { BasedPart, Listed, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** Why it is no less urgent than this, with the very answers behind it. */
export interface Reason extends BasedPart {
  readonly atLeast: Disposition;
  readonly answers: readonly OneAnswer[];
}

/** Most urgent first; none for routine and self-care. */
export function reasonsOf(telling: Telling): Reason[] {
  const { summary, assessment, record } = telling;
  return assessment.reasons.map((reason) => {
    const answers = inOrder(answersFor(reason, saidByBoth(record.route)));
    const isFlag = reason.kind === 'red-flag';
    return {
      id: reason.id,
      from: answers.map(({ question, option }) => answerId(question, option)),
      sentences: say(telling, isFlag ? summary.redFlags[reason.id] : summary.unsureGates[reason.id]),
      basis: isFlag ? redFlags[reason.id].basis : judgement(),
      atLeast: reason.atLeast,
      answers,
    };
  });
}

/** What is said where no rule asks for more. Null where one does, and where the questions ended early: nobody knows that yet. */
export function noReasonFor(telling: Telling): Part | null {
  const { summary, assessment } = telling;
  if (assessment.unsettled !== null || assessment.reasons.length > 0) return null;
  const id = assessment.disposition === 'self-care' ? 'self-care' : 'routine';
  return { id, from: [], sentences: say(telling, summary.noRedFlag[id]) };
}

/** The answers that set the level, each once and in its own words. */
export function becauseOf(telling: Telling, reasons: readonly Reason[]): Listed {
  const { words, summary, voice } = telling;
  const behind = reasons.flatMap(({ answers }) => answers);
  const once = inOrder(behind.map(({ question, option }) => ({ question, options: [option] })));
  const lines = once.map(({ question, option }): Part => {
    const id = answerId(question, option);
    const answer =
      option === null ? summary.frame.unknown['not-asked'] : voiced(optionWords(words, question, option).label, voice);
    const said = words.interface.said(words.questions[question].name, answer);
    return { id, from: [id], sentences: [withSource(telling, { question, option }, said)] };
  });
  return listed(voiced(summary.frame.because, voice), lines);
}

/** With who said it, where the answers of today do not say it. */
function withSource({ words, record }: Telling, { question, option }: OneAnswer, said: string): string {
  const { live, heard } = record.route;
  const has = (answers: Said | undefined): boolean => [answers?.[question]].flat().some((one) => one === option);
  const given = record.received?.heard.get(question);
  if (given === undefined || has(live) || !has(heard)) return said;
  return words.interface.nurse.heard.source(said, ...giverOf(words, given));
}

function answersFor(reason: DispositionReason, live: Said): SaidAnswer[] {
  if (reason.kind === 'red-flag') {
    const behind = answersBehind(redFlags[reason.id].when, { ...countsAsNotSure, ...live });
    return behind.map((said) => (live[said.question] === undefined ? { ...said, options: [null] } : said));
  }
  return [{ question: reason.id, options: [live[reason.id] === undefined ? null : 'not-sure'] }];
}
