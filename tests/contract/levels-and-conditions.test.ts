import { expect, test } from 'vitest';
import contract from '../data/questionnaire.json';
import { conditions } from '../../src/content/conditions.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { stillNotSure } from '../../src/content/red-flags.ts';
import { goesStale, shortRoute, stops } from '../../src/content/routing.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';

test('the levels of urgency are those of the contract, the most urgent first', () => {
  expect(dispositions).toEqual(contract.dispositions);
});

test('the ways to fit are those of the contract', () => {
  expect(fits).toEqual(contract.fit);
});

test('the conditions are those of the contract, in its order', () => {
  expect(conditions).toEqual(contract.conditions);
});

test('the conditions that questions cannot rule out are the five of the contract beside hemifacial spasm', () => {
  expect(['hemifacial-spasm', ...cannotBeRuledOut]).toEqual(contract.seedConditions);
});

test('the order among equals names every condition once', () => {
  expect(Object.values(calmOrder).flat().toSorted()).toEqual([...conditions].toSorted());
});

test('a gate that stays unsure has the floor that the contract gives it', () => {
  const { means, ...floors } = contract.stillNotSure;
  expect(means).toBeTypeOf('string');
  expect(stillNotSure).toEqual(floors);
  expect(Object.keys(floors)).toEqual([...safetyGates]);
});

test('the same answers go stale as in the contract, after as many hours', () => {
  expect(goesStale.questions).toEqual(contract.goesStale.questions);
  expect(contract.goesStale.after.startsWith(`${goesStale.afterHours} hours`)).toBe(true);
});

test('the short route asks what the contract lists', () => {
  expect(shortRoute.asks).toEqual(contract.shortRoute.asks);
});

test('the questions can end after the questions that the contract names, and a nurse can go on where it says so', () => {
  const inCode = stops.map(({ after, untilCallNoted }) => `${after} ${untilCallNoted}`);
  const inContract = contract.stopAfter.map(({ after, mayGoOn }) => `${after} ${mayGoOn !== undefined}`);
  expect(inCode.toSorted()).toEqual(inContract.toSorted());
});
