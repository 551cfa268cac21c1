import type { PositiveCriterion } from '../content/criterion.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId } from '../content/questions.ts';
import { redFlags } from '../content/red-flags.ts';
import { countsAsNotSure } from '../content/routing.ts';
import { holds } from './holds.ts';
import type { Said } from './holds.ts';
import type { Route } from './live-answers.ts';

/** No sign, but the lack of an answer: whoever answers it has not taken anything away. */
const noAnswer: readonly string[] = ['not-sure', 'not-checked'];

/**
 * What the live answers and a patient's own come to together, for whatever looks for danger: to each question all that was said.
 * Where the question is open now, her answer stands in for it; where it was answered, her "not sure" gives way.
 */
export function saidByBoth({ live, heard }: Pick<Route, 'live' | 'heard'>): Said {
  if (heard === undefined) return live;
  const both = questions.flatMap(({ id }): [QuestionId, string | readonly string[]][] => {
    const now: string | readonly string[] | undefined = live[id];
    const then: string | readonly string[] | undefined = heard[id];
    const only = now ?? then;
    if (only === undefined) return [];
    if (now === undefined || then === undefined) return [[id, only]];
    const signs = [then].flat().filter((option) => !noAnswer.includes(option));
    return [[id, [...new Set([...[now].flat(), ...signs])]]];
  });
  return Object.fromEntries(both);
}

/** One thing that a patient said, and that the answers of today do not say. */
export interface HeardSign {
  readonly question: QuestionId;
  readonly option: string;
}

/** What keeps the level up though the answers of today do not have it: until it is taken back by name. */
export function signsThatHold(route: Route): readonly HeardSign[] {
  const live: Said = { ...countsAsNotSure, ...route.live };
  const said: Said = { ...countsAsNotSure, ...saidByBoth(route) };
  const only = Object.values(redFlags).filter(({ when }) => !holds(when, live) && holds(when, said));
  const behind = only.flatMap(({ when }) => optionsBehind(when, said));
  return questions.flatMap(({ id, options }) =>
    options
      .filter((option) => behind.some((one) => one.question === id && one.option === option))
      .filter((option) => ![live[id]].flat().includes(option) && [said[id]].flat().includes(option))
      .map((option) => ({ question: id, option })),
  );
}

/** The answers that make a criterion hold, where it does. */
function optionsBehind(criterion: PositiveCriterion, said: Said): HeardSign[] {
  if ('all' in criterion) return criterion.all.flatMap((part) => optionsBehind(part, said));
  if ('any' in criterion)
    return criterion.any.filter((part) => holds(part, said)).flatMap((part) => optionsBehind(part, said));
  const { question } = criterion;
  return criterion.in.map((option) => ({ question, option }));
}
