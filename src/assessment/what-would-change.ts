import type { ConditionId } from '../content/conditions.ts';
import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { describingTheTwitch, newSigns } from '../content/new-signs.ts';
import { parseAnswer } from '../content/parse-answer.ts';
import { offeredOptions, questionById } from '../content/question-by-id.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { differentialIn } from './assess.ts';
import { callSignsIn } from './call-signs.ts';
import { dispositionOf } from './disposition.ts';
import { findingsIn, speaking } from './findings-in.ts';
import { routeOf } from './live-answers.ts';
import type { Route } from './live-answers.ts';

/** One answer that would make the result more urgent, and how urgent. */
export interface MoreUrgent {
  readonly question: QuestionId;
  readonly option: string;
  readonly disposition: Disposition;
}

/** One answer that would put another condition first. */
export interface PointsElsewhere {
  readonly question: QuestionId;
  readonly option: string;
  readonly condition: ConditionId;
}

/** No more than so many are told: a safety net that nobody can keep in mind is none. */
const most = 5;
const mostOfALevel = 2;

/** The single new signs that would make it more urgent, most urgent first, at most five. */
export function whatWouldBeMoreUrgent(route: Route): MoreUrgent[] {
  const now = dispositions.indexOf(dispositionOf(route));
  const raised = newSigns
    .map(({ question, option }): MoreUrgent => {
      const after = withOption(route.live, question, option);
      return { question, option, disposition: dispositionOf(routeOf(after, callSignsIn(after))) };
    })
    .filter(({ disposition }) => dispositions.indexOf(disposition) < now);
  return dispositions
    .flatMap((level) => raised.filter(({ disposition }) => disposition === level).slice(0, mostOfALevel))
    .slice(0, most);
}

/** For a nurse: the single answers that would put another condition first, at most five, one for each condition. */
export function whatWouldPointElsewhere(route: Route): PointsElsewhere[] {
  const first = firstOf(route);
  const present = findingsIn(route.live);
  const elsewhere = new Map<ConditionId, PointsElsewhere>();
  for (const question of describingTheTwitch) {
    for (const option of offeredOptions(question, route.live[question])) {
      const after = replaced(route.live, question, option);
      const next = routeOf(after, callSignsIn(after));
      const condition = firstOf(next);
      if (condition === null || condition === first || elsewhere.has(condition)) continue;
      // An answer that only takes something away from another condition points nowhere.
      const added = findingsIn(next.live).filter((finding) => !present.includes(finding));
      if (speaking(added, 'supports', condition).length === 0) continue;
      elsewhere.set(condition, { question, option, condition });
    }
  }
  return [...elsewhere.values()].slice(0, most);
}

/** The condition that the page names first. */
function firstOf(route: Route): ConditionId | null {
  return differentialIn(route).find(({ listed }) => listed !== 'not-ruled-out')?.condition ?? null;
}

/** The answer with the option added, or in its place for a single choice. */
function withOption(live: Answers, question: QuestionId, option: string): Answers {
  const before: string | readonly string[] | undefined = live[question];
  const { type, exclusive } = questionById(question);
  const others = Array.isArray(before) ? before.filter((one: string) => !exclusive.includes(one)) : [];
  return parsed(live, question, type === 'single' ? option : [...others, option]);
}

function replaced(live: Answers, question: QuestionId, option: string): Answers {
  return parsed(live, question, questionById(question).type === 'single' ? option : [option]);
}

function parsed(live: Answers, question: QuestionId, value: unknown): Answers {
  const answer = parseAnswer(question, value);
  return answer.ok ? { ...live, [question]: answer.answer } : live;
}
