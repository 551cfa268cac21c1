import { headsOf, inOneList } from '../../../src/assessment/differential.ts';
import type { NamedLists } from '../../../src/assessment/differential.ts';
import { dispositionReasons } from '../../../src/assessment/disposition.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { behindTheLevel } from '../../../src/content/behind-the-level.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import { fits } from '../../../src/content/fit-rules.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { atomsOf, classesOf, inOrder, othersThan, product } from '../answer-classes.ts';
import { people } from '../people.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { routingAtoms } from '../routing.ts';
import { causes, judge, otherMovements, routeFor, spasm } from './interviews.ts';

/** Every sign that cannot wait, in people of every fit, at every respondent: what lies behind it is named first. */
export function whatTheLevelIsForHeadsTheList(): Proof {
  const { check, proof } = checking(
    'L1 The condition behind an emergency or same-day level heads the list, whatever the fit',
  );
  for (const [id, condition] of Object.entries(behindTheLevel)) {
    const flag = Object.entries(redFlags).find(([one]) => one === id)?.[1];
    if (flag === undefined || condition === null) continue;
    const atoms = [...atomsOf(flag.when), ...routingAtoms.filter(({ question }) => question === 'respondent')];
    const own = inOrder(atoms.map(({ question }) => question));
    const others = othersThan(own);
    product(
      own.map((question) => classesOf(question, atoms)),
      (said, size) => {
        for (const person of Object.values(people)) {
          const answers: Answers = { ...person, ...said };
          const { live } = routeFor(answers);
          if (!holds(flag.when, live)) continue;
          const { disposition, differential } = judge(answers);
          const heads = headsOf(dispositionReasons(routeFor(answers)));
          const isHead = differential[heads.indexOf(condition)]?.condition === condition;
          check(disposition !== flag.atLeast || isHead, answers, size * others);
        }
      },
    );
  }
  return proof();
}

/**
 * Every way in which up to four movements, with the spasm in each place, and up to two causes can be listed and up to two of them head
 * the page. Only the spasm is ever looked at by its name, so a few names stand for all.
 */
export function aCauseNeverComesBeforeTheMovement(): Proof {
  const { check, proof } = checking(
    'L1 After what the level is for: one movement, then the causes, then the other movements; each once',
  );
  for (const movements of rankings([...otherMovements.slice(0, 3), spasm], 4)) {
    for (const listed of rankings(causes.slice(0, 2), 2)) {
      for (const heads of rankings([...movements, ...listed, 'stroke'], 2)) {
        for (const fit of fits) {
          check(
            isInOrder({ heads, movements, causes: listed }, inOneList({ heads, movements, causes: listed }, fit)),
            {},
            0n,
          );
        }
      }
    }
  }
  return proof();
}

function isInOrder({ heads, movements, causes: listed }: NamedLists, list: readonly ConditionId[]): boolean {
  const kinds = list.map((condition) => (heads.includes(condition) ? 'h' : listed.includes(condition) ? 'c' : 'm'));
  const all = new Set([...heads, ...movements, ...listed]);
  return /^h*(mc*m*|c*)$/.test(kinds.join('')) && list.length === all.size && list.every((one) => all.has(one));
}

/** Every ranking of up to `most` of the conditions. */
function rankings(from: readonly ConditionId[], most: number): ConditionId[][] {
  if (most === 0) return [[]];
  return [
    [],
    ...from.flatMap((first) =>
      rankings(
        from.filter((one) => one !== first),
        most - 1,
      ).map((rest) => [first, ...rest]),
    ),
  ];
}
