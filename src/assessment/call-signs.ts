import { callSigns } from '../content/routing.ts';
import type { QuestionId } from '../content/questions.ts';
import { holds } from './holds.ts';
import type { Said } from './holds.ts';

/** One answer that calls for an ambulance. */
export interface CallSign {
  readonly question: QuestionId;
  readonly option: string;
}

/** The call signs among the answers. */
export function callSignsIn(answers: Said): CallSign[] {
  return callSigns
    .filter((sign) => holds(sign, answers) && (sign.beside === undefined || holds(sign.beside, answers)))
    .flatMap(({ question, in: options }) => {
      const chosen: readonly (string | undefined)[] = [answers[question]].flat();
      return (options as readonly string[])
        .filter((option) => chosen.includes(option))
        .map((option) => ({ question, option }));
    });
}

/** Was the call noted for each of these signs? */
export function allNoted(signs: readonly CallSign[], noted: readonly CallSign[]): boolean {
  return signs.every((sign) => noted.some((one) => one.question === sign.question && one.option === sign.option));
}
