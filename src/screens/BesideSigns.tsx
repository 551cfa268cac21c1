import type { InterviewWords } from '../content/interface-words.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { answerId } from '../report/part.ts';
import type { Part } from '../report/part.ts';

interface BesideSignsProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly signs: readonly Part[];
}

/** What is said beside one of the signs, below the call. */
export function BesideSigns({ words, respondent, signs }: BesideSignsProps) {
  return Object.entries(words.interface.callNow.besideSign)
    .filter(([sign]) => signs.some(({ id }) => id === answerId('emergency', sign)))
    .map(([sign, { title, ownPlan, call }]) => (
      <section key={sign}>
        <h2>{title}</h2>
        <p>{voiced(ownPlan, respondent)}</p>
        <p>{voiced(call, respondent)}</p>
      </section>
    ));
}
