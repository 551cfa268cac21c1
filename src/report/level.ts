import { judgement } from '../content/evidence-basis.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { redFlags } from '../content/red-flags.ts';
import { countsAsNotSure } from '../content/routing.ts';
import { optionWords } from '../content/answer-words.ts';
import { voiced } from '../content/voiced.ts';
import type { DispositionReason } from '../assessment/disposition.ts';
import { answersBehind, inOrder } from './answers-behind.ts';
import type { OneAnswer, SaidAnswer } from './answers-behind.ts';
import { levelHeading } from './level-heading.ts';
import type { LevelHeading } from './level-heading.ts';
import { answerId, listed } from './part.ts';
import type { BasedPart, HeadedPart, Listed, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** How soon, and what to do about it. */
export interface Level extends LevelHeading {
  readonly disposition: Disposition;
  /** After an early end: the open questions that can make it more urgent, the most telling first. */
  readonly askFirst: Listed | null;
  /** Null where no level is known yet. */
  readonly plan: Plan | null;
}

/** Who to see, by when, where else, and what to say. */
export type Plan = { readonly [P in 'who' | 'when' | 'ifClosed' | 'say']: HeadedPart };

/** Why it is no less urgent than this, with the very answers behind it. */
export interface Reason extends BasedPart {
  readonly atLeast: Disposition;
  readonly answers: readonly OneAnswer[];
}

export function levelOf(telling: Telling): Level {
  const { words, voice, assessment } = telling;
  const { disposition, unsettled } = assessment;
  return {
    disposition,
    ...levelHeading(words, voice, disposition, unsettled === null),
    askFirst: unsettled === null || unsettled.ask.length === 0 ? null : askFirstOf(telling, unsettled.ask),
    plan: unsettled?.atLeast === null ? null : planOf(telling),
  };
}

function askFirstOf(telling: Telling, ask: readonly QuestionId[]): Listed {
  const { words, summary, voice } = telling;
  const { askFirst, lead } = summary.frame.notSettled;
  const parts = ask.map((id): Part => ({ id, from: [answerId(id, null)], sentences: [words.questions[id].name] }));
  return listed(voiced(askFirst, voice), parts, { lead: say(telling, lead) });
}

function planOf(telling: Telling): Plan {
  const { words, summary, voice, assessment } = telling;
  const { disposition, reasons } = assessment;
  const care = { when: words.interface.levels[disposition].when, ...summary.care[disposition] };
  const from = reasons.map(({ id }) => id);
  const part = (id: keyof Plan) => ({
    id,
    from,
    heading: voiced(summary.frame[id], voice),
    sentences: say(telling, care[id]),
  });
  return { who: part('who'), when: part('when'), ifClosed: part('ifClosed'), say: part('say') };
}

/** Most urgent first; none for routine and self-care. */
export function reasonsOf(telling: Telling): Reason[] {
  const { summary, assessment, record } = telling;
  return assessment.reasons.map((reason) => {
    const answers = inOrder(answersFor(reason, record.route.live));
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

/** What is said where no rule asks for more. Null where the questions ended early: nobody knows that yet. */
export function noReasonFor(telling: Telling): Part | null {
  const { summary, assessment } = telling;
  if (assessment.unsettled !== null) return null;
  const id = assessment.disposition === 'self-care' ? 'self-care' : 'routine';
  return { id, from: [], sentences: say(telling, summary.noRedFlag[id]) };
}

/** The answers that set the level, each once and in its own words. */
export function becauseOf({ words, summary, voice }: Telling, reasons: readonly Reason[]): Listed {
  const behind = reasons.flatMap(({ answers }) => answers);
  const once = inOrder(behind.map(({ question, option }) => ({ question, options: [option] })));
  const lines = once.map(({ question, option }): Part => {
    const id = answerId(question, option);
    const answer =
      option === null ? summary.frame.unknown['not-asked'] : voiced(optionWords(words, question, option).label, voice);
    return { id, from: [id], sentences: [words.interface.said(words.questions[question].name, answer)] };
  });
  return listed(voiced(summary.frame.because, voice), lines);
}

function answersFor(reason: DispositionReason, live: Answers): SaidAnswer[] {
  if (reason.kind === 'red-flag') {
    const behind = answersBehind(redFlags[reason.id].when, { ...countsAsNotSure, ...live });
    return behind.map((said) => (live[said.question] === undefined ? { ...said, options: [null] } : said));
  }
  return [{ question: reason.id, options: [live[reason.id] === undefined ? null : 'not-sure'] }];
}
