import { calmOrder, cannotBeRuledOut } from '../../../src/content/differential-order.ts';
import { callSigns, countsAsNotSure, goesStale, knownRoute, shortRoute } from '../../../src/content/routing.ts';
import { safetyGates } from '../../../src/content/safety-gates.ts';
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
    tables: ['askWhen', 'stops', 'shortRoute', 'knownRoute', 'callSigns'],
    fault: () => firstWrong(cases(), ({ answers, noted, shouldBe }) => ({ is: byProgram(answers, noted), shouldBe })),
  },
  sameList('the short route asks what the contract lists', 'shortRoute', () => [
    shortRoute.asks,
    contract.shortRoute.asks,
  ]),
  sameList('the known route asks what the contract lists', 'knownRoute', () => [
    knownRoute.asks,
    contract.knownRoute.asks,
  ]),
  sameList(
    'where no answer was given it counts as "not sure" at the questions that the contract lists',
    'countsAsNotSure',
    () => [
      Object.entries(countsAsNotSure).map(([question, answer]) => [question, [answer].flat().join()]),
      contract.countsAsNotSure.questions.map((question) => [question, 'not-sure']),
    ],
  ),
  sameList(
    'the call signs are every sign that ends the questions at once, some only beside another',
    'callSigns',
    () => [
      callSigns.map(({ question, in: options, beside }) => [question, ...options, ...(beside ? [beside] : [])]),
      [
        ['emergency', ...togetherOptions('emergency')],
        ['observed-fast', 'positive'],
        ['observed-forehead', 'moves'],
        ['same-day-more', 'head-eye-or-neck-pain', { question: 'same-day', in: ['lid-or-pupil'] }],
        ['stroke-when', 'not-assessed-7-days', 'not-assessed-date-not-sure'],
        ['injection-effects', 'breathing-swallowing-or-speech'],
        ['injection-effects', 'pupil-double-or-pain', { question: 'injection-effects', in: ['lid-lower'] }],
      ],
    ],
  ),
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
