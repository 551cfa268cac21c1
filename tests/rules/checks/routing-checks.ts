import { calmOrder, cannotBeRuledOut } from '../../../src/content/differential-order.ts';
import { callSigns, goesStale, safetyGates, shortRoute } from '../../../src/content/routing.ts';
import { byContract, byProgram } from '../../contract/two-readings.ts';
import contract from '../../data/questionnaire.json';
import { togetherOptions } from '../../support/answers.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { routingPeople } from '../ledger/routing-people.ts';

const cases = once(() =>
  routingPeople().map((person) => ({ ...person, shouldBe: byContract(person.answers, person.noted) })),
);

/** A list of the program beside the same list of the contract. */
function sameList(
  name: string,
  table: string,
  lists: () => readonly [is: readonly unknown[], shouldBe: readonly unknown[]],
): Check {
  return {
    name,
    tables: [table],
    fault: () => {
      const [is, shouldBe] = lists().map((list) => JSON.stringify(list));
      return is === shouldBe ? null : `should be ${shouldBe}, is ${is}`;
    },
  };
}

const { means: _, ...floors } = contract.stillNotSure;

export const routingChecks: readonly Check[] = [
  {
    name: 'each answer at the questions that branch leads on, or ends, as the contract says',
    tables: ['askWhen', 'stops', 'shortRoute', 'callSigns'],
    fault: () => firstWrong(cases(), ({ answers, noted, shouldBe }) => ({ is: byProgram(answers, noted), shouldBe })),
  },
  sameList('the short route asks what the contract lists', 'shortRoute', () => [
    shortRoute.asks,
    contract.shortRoute.asks,
  ]),
  sameList('the call signs are every emergency sign, a positive test, and a brow that still lifts', 'callSigns', () => [
    callSigns.map(({ question, in: options }) => [question, ...options]),
    [
      ['emergency', ...togetherOptions('emergency')],
      ['observed-fast', 'positive'],
      ['observed-forehead', 'moves'],
    ],
  ]),
  sameList('what goes stale, and when, is what the contract lists', 'goesStale', () => [
    [...goesStale.questions, `${goesStale.afterHours} hours`],
    [...contract.goesStale.questions, contract.goesStale.after.split(',')[0]],
  ]),
  sameList('the safety questions are those that the contract gives a floor', 'safetyGates', () => [
    safetyGates,
    Object.keys(floors),
  ]),
  sameList('the five that questions cannot rule out are those of the contract', 'cannotBeRuledOut', () => [
    ['hemifacial-spasm', ...cannotBeRuledOut],
    contract.seedConditions,
  ]),
  sameList('the order among equals has every condition of the contract, and each once', 'calmOrder', () => [
    Object.values(calmOrder).flat().toSorted(),
    contract.conditions.toSorted(),
  ]),
];
