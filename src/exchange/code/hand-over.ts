import type { Route } from '../../assessment/live-answers.ts';
import { answerDigits } from './answer-digits.ts';
import { numberOf } from './digits.ts';
import type { Digit } from './digits.ts';
import type { FrozenVersion } from './frozen-version.ts';
import { frozenWalk } from './frozen-walk.ts';
import { placeOfLanguage, placeOfTime } from './when-and-how.ts';

/** What a code is made of. Never notes, a place or a telephone number. */
export interface ToHandOver {
  /** Live answers, and where the questions ended. */
  readonly route: Pick<Route, 'live' | 'stop'>;
  /** When the answers were last changed, in milliseconds since 1970. */
  readonly at: number;
  /** BCP 47. */
  readonly language: string;
  /** Was a sign of danger said, and taken back? */
  readonly takenBack: boolean;
}

/** The content of a code, as one number. */
export function contentToHandOver(version: FrozenVersion, { route, at, language, takenBack }: ToHandOver): bigint {
  const digits: Digit[] = [placeOfLanguage(version, language), flag(takenBack), placeOfTime(version, at)];
  const given = new Map(Object.entries(route.live));
  frozenWalk(version, {
    answer: (question) => {
      const answer = given.get(question.id);
      digits.push(...answerDigits(question, answer));
      return answer;
    },
    goesOn: ({ after }) => {
      const goesOn = route.stop?.after !== after;
      digits.push(flag(goesOn));
      return goesOn;
    },
  });
  return numberOf(digits);
}

function flag(isSo: boolean): Digit {
  return { value: isSo ? 1 : 0, of: 2 };
}
