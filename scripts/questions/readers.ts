import { questionsIn } from '../../src/assessment/questions-in.ts';
import { advice } from '../../src/content/advice.ts';
import { findings } from '../../src/content/findings.ts';
import { lastingPicture, pointsElsewhere, someOfThePicture, usualPicture } from '../../src/content/fit-rules.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { askWhen } from '../../src/content/routing.ts';
import { selfCare } from '../../src/content/self-care.ts';

/** The rules of each kind, as criteria. */
const kinds: Readonly<Record<string, readonly Criterion[]>> = {
  'Level: red flags': Object.values(redFlags).map(({ when }) => when),
  'Level: self-care': [selfCare],
  'Conditions: findings': Object.values(findings).map(({ when }) => when),
  Fit: [usualPicture, lastingPicture, someOfThePicture, pointsElsewhere],
  Advice: Object.values(advice).flatMap(({ when }) => (when === null ? [] : [when])),
  'What is asked': Object.values(askWhen),
};

export const ruleKinds: readonly string[] = Object.keys(kinds);

/** How many rules of each kind read an answer to the question. */
export function rulesReading(question: QuestionId): number[] {
  return Object.values(kinds).map((criteria) => criteria.filter((one) => questionsIn(one).includes(question)).length);
}
