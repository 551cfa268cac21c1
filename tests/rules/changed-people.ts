import * as fc from 'fast-check';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Route } from '../../src/assessment/live-answers.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import {
  chosen,
  lidFlutter,
  noOtherTrouble,
  nothingKnown,
  observedNothing,
  oneAnswer,
  usualSpasm,
} from '../support/answers.ts';
import { anyAnswers, sameCases } from './any-answers.ts';

/** As far as the questions go; a nurse has noted each call. */
export const routeFor = (answers: Answers): Route => routeOf(answers, callSignsIn(answers));

export const atANurse: Answers = { ...usualSpasm, ...observedNothing };
export const unknownAtANurse: Answers = { ...noOtherTrouble, ...observedNothing };

/** The answer with the sign: added to what was ticked, but for what stands alone; in the place of a single choice. */
export function withSign(person: Answers, question: QuestionId, option: string): Answers {
  const { type, exclusive } = questionById(question);
  const kept = type === 'single' ? [] : chosen(person, question).filter((one) => !exclusive.includes(one));
  return { ...person, ...oneAnswer(question, ...kept, option) };
}

/** Any person, with every respondent as often. */
const anybody = fc
  .tuple(anyAnswers, fc.constantFrom<Answers>({ respondent: 'self' }, { respondent: 'carer' }, { respondent: 'nurse' }))
  .map(([answers, who]): Answers => ({ ...answers, ...who }));

/** People of whom most is as it should be, so that all levels are among them; and then anybody. */
const bases = [usualSpasm, lidFlutter, atANurse, unknownAtANurse, nothingKnown];
const mostlyWell = fc
  .tuple(
    fc.constantFrom(...bases),
    fc.shuffledSubarray(
      newSigns.map((sign) => sign),
      { maxLength: 2 },
    ),
  )
  .map(([base, signs]) =>
    signs.reduce<Answers>((person, { question, option }) => withSign(person, question, option), base),
  );

export const always = (holds: (person: Answers) => void, numRuns: number = sameCases.numRuns): void => {
  fc.assert(fc.property(fc.oneof(anybody, mostlyWell), holds), { ...sameCases, numRuns });
};

/** This, and nothing else, as the answer to the question. */
export const answeredWith = (person: Answers, question: QuestionId, option: string): Answers => ({
  ...person,
  ...oneAnswer(question, option),
});
