import { judgement } from '../content/evidence-basis.ts';
import { deployment } from '../content/deployment.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { redFlags } from '../content/red-flags.ts';
import { countsAsNotSure } from '../content/routing.ts';
import { dayWords, optionWords } from '../content/answer-words.ts';
import { voiced } from '../content/voiced.ts';
import type { Voiced } from '../content/words.ts';
import type { DispositionReason } from '../assessment/disposition.ts';
import { adviceFor } from '../assessment/advice-for.ts';
import { answersBehind, inOrder } from './answers-behind.ts';
import type { OneAnswer, SaidAnswer } from './answers-behind.ts';
import { levelHeading } from './level-heading.ts';
import type { LevelHeading } from './level-heading.ts';
import { answerId, listed } from './part.ts';
import type { BasedPart, HeadedPart, Listed, Part } from './part.ts';
import { wordsToSay } from './spoken.ts';
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

/** Whom to call, what to say, who to see, by when and where else. */
export type Plan = { readonly [P in 'who' | 'when' | 'ifClosed' | 'say']: HeadedPart } & {
  readonly call: Part;
  /** What set the level, in short: the rest stands with the reasons. */
  readonly sign: Part;
  /** What to do now, each in one short sentence. */
  readonly now: readonly Part[];
  /** Where the level can wait, the signs for which to call at once. */
  readonly callIf: readonly string[];
};

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
  const part = (id: 'who' | 'when' | 'ifClosed') => ({
    id,
    from,
    heading: voiced(summary.frame[id], voice),
    sentences: say(telling, care[id]),
  });
  return {
    sign: signInShort(telling),
    call: { id: 'call', from, sentences: say(telling, callWords(telling)) },
    say: wordsToSay(telling),
    now: whatToDoNow(telling),
    callIf: callIf(telling),
    who: part('who'),
    when: part('when'),
    ifClosed: withAdviceLine(telling, part('ifClosed')),
  };
}

/** The sentence that names the sign; of a gate that is open all, since it says what to do. */
function signInShort(telling: Telling): Part {
  const [reason] = reasonsOf(telling);
  const said = reason ?? noReasonFor(telling);
  const { reasons } = telling.assessment;
  const isGate = reasons[0]?.kind === 'unsure-gate';
  const sentences = (said?.sentences ?? []).slice(0, isGate ? undefined : 1);
  const more = reasons.length > 1 ? [telling.summary.frame.andMore(reasons.length - 1)] : [];
  return { id: 'sign', from: said?.from ?? [], sentences: [...sentences, ...more] };
}

/** In the card of a level that can wait: when to call all the same. */
function callIf({ summary, assessment }: Telling): readonly string[] {
  const canWait = assessment.disposition === 'routine' || assessment.disposition === 'self-care';
  return canWait ? [summary.frame.callIf(deployment.emergencyNumber)] : [];
}

/** The number of the advice line stands where it is spoken of. */
function withAdviceLine({ summary }: Telling, part: HeadedPart): HeadedPart {
  const { urgentAdviceNumber } = deployment;
  if (urgentAdviceNumber === null) return part;
  return { ...part, sentences: [...part.sentences, summary.frame.urgentAdvice(urgentAdviceNumber)] };
}

/** After two weeks more a twitch has lasted too long to be looked after at home; milliseconds. */
const twoWeeks = 14 * 24 * 60 * 60 * 1000;

/** Whom to call; at home, from which day on. */
function callWords({ words, summary, assessment, madeAt }: Telling): Voiced {
  const { disposition } = assessment;
  if (disposition !== 'self-care') return summary.care[disposition].call;
  const day = new Date(madeAt + twoWeeks).toISOString().slice(0, 10);
  return summary.frame.stillThereAfter(dayWords(words, day));
}

/** The advice that has one short sentence for the card. */
function whatToDoNow(telling: Telling): readonly Part[] {
  const { summary, record } = telling;
  return adviceFor(record.route.live).flatMap((id): Part[] => {
    const text = summary.now[id];
    return text === undefined ? [] : [{ id, from: [id], sentences: say(telling, text) }];
  });
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
