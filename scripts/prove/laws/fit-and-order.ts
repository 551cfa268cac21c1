import { inOneList } from '../../../src/assessment/differential.ts';
import { fitOf } from '../../../src/assessment/fit.ts';
import type { JudgedCondition } from '../../../src/assessment/judged-conditions.ts';
import type { Weighed } from '../../../src/assessment/findings-in.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import { conditionLists } from '../../../src/content/condition-lists.ts';
import { usualPicture } from '../../../src/content/fit-rules.ts';
import { strengths } from '../../../src/content/findings/finding.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { people } from '../people.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import {
  againstTheSpasm,
  judge,
  judgedOne,
  notCutShort,
  otherMovements,
  routeFor,
  spasm,
  standsBefore,
} from './interviews.ts';

/** Against each other movement, over every interview that fits well: by the weights alone, nothing is moved for it. */
export function whatFitsWellComesFirst(): Proof {
  const { check, proof } = checking('L2 Where it fits well, the spasm comes first of what the movement is');
  const domain = { all: [notCutShort, usualPicture, { not: againstTheSpasm(...strengths) }] };
  for (const other of otherMovements) {
    everyKind({ domain, leads: [[other, spasm]], keepsGreatestLead: true }, (answers, size) => {
      const isFirst = standsBefore(spasm, other, answers) && judgedOne(spasm, answers)?.fits === true;
      check(judge(answers).fit === 'typical' && isFirst, answers, size);
    });
  }
  return proof();
}

/** Every set of up to three other movements, the spasm best or worst among them or not listed, each strength against it, each picture. */
export function whatFitsPoorlyComesAfterAnother(): Proof {
  const { check, proof } = checking(
    'L2 Where it fits poorly, another movement is listed and comes before the spasm; and nothing else moves it',
  );
  for (const listed of subsets(otherMovements).filter(({ length }) => length <= 3)) {
    for (const [place, spasmFits] of [
      ['first', true],
      ['last', true],
      ['last', false],
    ] as const) {
      for (const against of [...strengths, null]) {
        const conditions = rank(listed, place, spasmFits, against);
        const movements = conditions.filter(({ fits }) => fits).map(({ condition }) => condition);
        for (const person of Object.values(people)) {
          const fit = fitOf(routeFor(person), conditions);
          const order = inOneList({ heads: [], movements, causes: [] }, fit);
          const right = fit === 'unlikely' ? order[0] !== spasm && order.length > 0 : order.join() === movements.join();
          const othersStay = order.filter((one) => one !== spasm).join() === listed.join();
          check(right && othersStay, person, 0n);
        }
      }
    }
  }
  return proof();
}

function rank(
  listed: readonly ConditionId[],
  place: 'first' | 'last',
  spasmFits: boolean,
  against: Weighed['strength'] | null,
): JudgedCondition[] {
  const conditionOf = (condition: ConditionId, fits: boolean): JudgedCondition => ({
    condition,
    list: conditionLists[condition].list,
    supports: [],
    opposes: condition === spasm && against !== null ? [{ finding: 'tiny-flutter', strength: against }] : [],
    isCauseDenied: false,
    fits,
  });
  const others = listed.map((condition) => conditionOf(condition, true));
  return place === 'first' ? [conditionOf(spasm, spasmFits), ...others] : [...others, conditionOf(spasm, spasmFits)];
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);
}
