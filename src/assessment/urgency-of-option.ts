import type { PositiveCriterion } from '../content/criterion.ts';
import { dispositions } from '../content/dispositions.ts';
import type { QuestionId } from '../content/questions.ts';
import { redFlags } from '../content/red-flags.ts';

/** Does the criterion ask for this option, alone or beside others? */
function mentions(criterion: PositiveCriterion, question: QuestionId, option: string): boolean {
  if ('all' in criterion) return criterion.all.some((part) => mentions(part, question, option));
  if ('any' in criterion) return criterion.any.some((part) => mentions(part, question, option));
  const options: readonly string[] = criterion.in;
  return criterion.question === question && options.includes(option);
}

/** How urgent this option can make an interview, whatever else is said: 0 is the most urgent; what no red flag asks for, the least. */
export function urgencyOfOption(question: QuestionId, option: string): number {
  const levels = Object.values(redFlags)
    .filter(({ when }) => mentions(when, question, option))
    .map(({ atLeast }) => dispositions.indexOf(atLeast));
  return Math.min(dispositions.length, ...levels);
}
