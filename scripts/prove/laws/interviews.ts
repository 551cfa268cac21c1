import { assess } from '../../../src/assessment/assess.ts';
import type { Assessment } from '../../../src/assessment/assess.ts';
import { callSignsIn } from '../../../src/assessment/call-signs.ts';
import { judgedConditions } from '../../../src/assessment/judged-conditions.ts';
import type { JudgedCondition } from '../../../src/assessment/judged-conditions.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import type { Route } from '../../../src/assessment/live-answers.ts';
import { conditionLists } from '../../../src/content/condition-lists.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import { conditions } from '../../../src/content/conditions.ts';
import * as criteria from '../../../src/content/criteria.ts';
import type { Criterion, PositiveCriterion } from '../../../src/content/criterion.ts';
import type { Strength } from '../../../src/content/findings/finding.ts';
import { findings } from '../../../src/content/findings.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { knownRoute } from '../../../src/content/routing.ts';

/** Signs that come late and end the questions of whoever is no nurse. */
const lateSigns: Criterion = {
  any: [criteria.freshStrokeNotAssessed, criteria.throatAfterInjection, criteria.lidAndPupilAfterInjection],
};

/** L0: the laws on fit and order are about interviews that no stop, shorter route or "no twitching" cut short. */
export const notCutShort: Criterion = {
  all: [
    criteria.saidToTwitch,
    { not: criteria.under16 },
    { not: knownRoute.when },
    {
      any: [
        criteria.nurse,
        { all: [{ not: criteria.emergencySign }, { not: criteria.sameDaySign }, { not: lateSigns }] },
      ],
    },
  ],
};

/** A nurse who goes on has noted the call. */
export function routeFor(answers: Answers): Route {
  return routeOf(answers, callSignsIn(answers));
}

export function judge(answers: Answers): Assessment {
  return assess(routeFor(answers));
}

/** One condition as these answers have it. */
export function judgedOne(condition: ConditionId, answers: Answers): JudgedCondition | undefined {
  return judgedConditions(routeFor(answers).live, [condition])[0];
}

export const spasm: ConditionId = 'hemifacial-spasm';

/** What the movement can be, without the spasm. */
export const otherMovements: readonly ConditionId[] = conditions.filter(
  (condition) => condition !== spasm && conditionLists[condition].list === 'movement',
);

export const causes: readonly ConditionId[] = conditions.filter(
  (condition) => conditionLists[condition].list === 'cause',
);

/** Some answer speaks against the spasm, in one of these strengths. */
export function againstTheSpasm(...strengths: readonly Strength[]): PositiveCriterion {
  const against = Object.values(findings).filter(({ opposes }) => {
    const strength = opposes[spasm];
    return strength !== undefined && strengths.includes(strength);
  });
  return { any: against.map(({ when }) => when) };
}

/** Does `one` stand before `other` by the weights alone, be they listed or not? */
export function standsBefore(one: ConditionId, other: ConditionId, answers: Answers): boolean {
  return judgedConditions(routeFor(answers).live, [other, one])[0]?.condition === one;
}
