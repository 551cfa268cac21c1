import { describe, expect, test, vi } from 'vitest';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { fitOf } from '../../src/assessment/fit.ts';
import { judgedConditions } from '../../src/assessment/judged-conditions.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { eachOptionOf, everyAnswerTo, noOtherTrouble, observedNothing, usualSpasm } from '../support/answers.ts';
import { tried } from '../support/long-run.ts';
import { someWays } from '../support/some-ways.ts';

// Many combinations in `npm run test:long`, and nobody waits for a slow machine here.
vi.setConfig({ testTimeout: 240_000 });

/** A nurse who notes every call goes on through all questions, so no stop cuts the answers short. */
function fitAtANurse(answers: Answers): string {
  const route = routeOf(answers, callSignsIn(answers));
  return fitOf(route, judgedConditions(route.live));
}

const people: Readonly<Record<string, Answers>> = {
  typical: { ...usualSpasm, ...observedNothing },
  partial: { ...usualSpasm, ...observedNothing, 'onset-site': 'mouth-or-chin' },
  unlikely: { ...usualSpasm, ...observedNothing, side: 'both-together' },
  'cannot-tell': { ...noOtherTrouble, ...observedNothing },
};

/** A sign on both sides, and jerks of the arm, are also features that speak against it; all other signs are not. */
const features = ['weakness-both-sides', 'arm-jerks-with-face'];
const signsForToday = everyAnswerTo('same-day').filter(
  (answer) => !answer['same-day']?.some((sign) => features.includes(sign)),
);

const urgencyAndImpact: readonly (readonly (readonly Answers[])[])[] = [
  [everyAnswerTo('emergency'), eachOptionOf('observed-fast')],
  [signsForToday, eachOptionOf('observed-forehead'), eachOptionOf('observed-eye-closure')],
  [eachOptionOf('impact'), everyAnswerTo('nerve-signs')],
  [everyAnswerTo('impact'), eachOptionOf('pain'), eachOptionOf('weakness')],
  [everyAnswerTo('pain'), eachOptionOf('weakness')],
  [eachOptionOf('emergency'), eachOptionOf('impact'), eachOptionOf('weakness'), eachOptionOf('nerve-signs')],
];
const combinations = urgencyAndImpact.flatMap((lists) => someWays(1, ...lists));

describe(`how well it fits does not depend on urgency or impact: ${combinations.length} combinations for each`, () => {
  test.each(tried(Object.entries(people), ([fit]) => fit === 'typical'))(
    'a person whose answers are %s stays so',
    (fit, person) => {
      const changed = combinations.filter((said) => fitAtANurse({ ...person, ...said }) !== fit);
      expect(changed).toEqual([]);
    },
  );
});

test('the impact, and the safety questions, are each asked in one of these, so all of their answers were tried', () => {
  const asked = urgencyAndImpact.flat().flatMap((list) => Object.keys(list[0] ?? {}));
  const all: QuestionId[] = ['emergency', 'observed-fast', 'same-day', 'impact', 'nerve-signs', 'weakness', 'pain'];
  for (const question of all) expect(asked).toContain(question);
});
