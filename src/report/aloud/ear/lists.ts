import { questionById } from '../../../content/question-by-id.ts';
import type { QuestionId } from '../../../content/questions.ts';
import { dispositions } from '../../../content/dispositions.ts';
import { stillNotSure } from '../../../content/red-flags.ts';
import { shownOptions, standingApart } from '../../../content/shown-options.ts';
import { callSignsIn } from '../../../assessment/call-signs.ts';
import { urgencyOfOption } from '../../../assessment/urgency-of-option.ts';
import type { EarAsked } from './state.ts';

const unsureIds: readonly string[] = ['not-sure', 'not-checked'];

/** The answer of the list that stands for "not sure"; null where it has none. */
export function unsureOf(question: QuestionId): string | null {
  return standingApart(question).find((option) => unsureIds.includes(option)) ?? null;
}

/** The answer that says no to the whole list; null where there is none, as in every list of which one is chosen. */
export function noneOf(question: QuestionId): string | null {
  const { type } = questionById(question);
  if (type === 'single') return null;
  return standingApart(question).find((option) => !unsureIds.includes(option)) ?? null;
}

/** What is asked one by one, in the order of the page: "none of these" and "not sure" follow from the keys. */
export function askedOneByOne(question: QuestionId): readonly string[] {
  const fromKeys = [unsureOf(question), noneOf(question)];
  return shownOptions(question, undefined).filter((option) => !fromKeys.includes(option));
}

/** Would this answer bring the call for an ambulance, for a sign for which nobody has noted a call yet? */
export function bringsCall({ question, live, noted }: EarAsked, chosen: readonly string[]): boolean {
  const { type } = questionById(question);
  const answers = { ...live, [question]: type === 'single' ? chosen[0] : chosen };
  return callSignsIn(answers).some(
    (sign) =>
      sign.question === question &&
      chosen.includes(sign.option) &&
      !noted.some((one) => one.question === question && one.option === sign.option),
  );
}

/**
 * A list holds either what was chosen or "not sure". Where somebody said yes to one option and "not sure" to another,
 * the answer is the one of the two that can be more urgent: so a doubt never counts for less than it would alone.
 */
export function doubtWeighsMore(question: QuestionId, chosen: readonly string[]): boolean {
  const floors: Readonly<Record<string, (typeof dispositions)[number]>> = stillNotSure;
  const floor = floors[question];
  const doubt = Math.min(
    urgencyOfOption(question, 'not-sure'),
    floor === undefined ? dispositions.length : dispositions.indexOf(floor),
  );
  return doubt < Math.min(...chosen.map((option) => urgencyOfOption(question, option)));
}
