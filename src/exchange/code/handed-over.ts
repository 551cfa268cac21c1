import { parseAnswer } from '../../content/parse-answer.ts';
import { isQuestionId } from '../../content/question-by-id.ts';
import type { Answers, Respondent } from '../../content/questions.ts';
import { callSignsIn } from '../../assessment/call-signs.ts';
import type { CallSign } from '../../assessment/call-signs.ts';
import { answerFrom } from './answer-digits.ts';
import { digitsOf } from './digits.ts';
import type { FrozenVersion } from './frozen-version.ts';
import { frozenWalk } from './frozen-walk.ts';
import type { FrozenAnswers } from './frozen-walk.ts';
import { languageAt, timeAt } from './when-and-how.ts';

/** What a code says. */
export interface HandedOver {
  /** Of the code. */
  readonly version: number;
  /** Of the questions that were asked. */
  readonly edition: number;
  readonly answers: Answers;
  /** The signs for which a nurse had noted the call. With them `routeOf` gives the route of the other device. */
  readonly noted: readonly CallSign[];
  /** The beginning of that quarter of an hour, in milliseconds since 1970. Null: the clock there was wrong. */
  readonly at: number | null;
  readonly respondent: Respondent | 'unknown';
  /** BCP 47. Null: one that this version has no number for. */
  readonly language: string | null;
  readonly takenBack: boolean;
}

/** Reads the content of a code. Null: no program of that version can have made it. */
export function handedOverIn(version: FrozenVersion, content: bigint): HandedOver | null {
  const { take, rest } = digitsOf(content);
  const language = languageAt(version, take);
  const takenBack = take(2) === 1;
  const at = timeAt(version, take);
  let before: FrozenAnswers = new Map();
  const live = frozenWalk(version, {
    answer: (question) => answerFrom(question, take),
    goesOn: (_, soFar) => {
      const goesOn = take(2) === 1;
      if (goesOn) before = new Map(soFar);
      return goesOn;
    },
  });
  const answers = answersOf(live);
  const answersBefore = answersOf(before);
  if (rest() !== 0n || answers === null || answersBefore === null) return null;
  const respondent = answers.respondent ?? 'unknown';
  const { version: number, edition } = version;
  return { version: number, edition, answers, noted: callSignsIn(answersBefore), at, respondent, language, takenBack };
}

/** The answers, each by the one parser of answers. Null: one of them is none. */
function answersOf(live: FrozenAnswers): Answers | null {
  let answers: Answers = {};
  for (const [id, value] of live) {
    const parsed = isQuestionId(id) ? parseAnswer(id, value) : null;
    if (parsed?.ok !== true) return null;
    answers = { ...answers, [id]: parsed.answer };
  }
  return answers;
}
