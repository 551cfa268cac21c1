import { holds } from '../../../src/assessment/holds.ts';
import { askWhen, knownRoute, shortRoute, stops } from '../../../src/content/routing.ts';
import type { Stop } from '../../../src/content/routing.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { questions } from '../../../src/content/questions.ts';
import { readingOf } from '../../contract/contract-reading.ts';
import contract from '../../data/questionnaire.json';
import { chosen } from '../../support/answers.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { routingPeople } from '../ledger/routing-people.ts';

const people = once(() => {
  const different = new Map(routingPeople().map(({ answers }) => [JSON.stringify(answers), answers]));
  return [...different.values()];
});

/** A sentence of the contract beside the statement of the program, by themselves, whatever the rest of the route does. */
function sentenceCheck(table: string, rule: string, sentence: string, statement: () => Criterion | undefined): Check {
  const reading = readingOf(sentence);
  const cases = once(() =>
    people().map((answers) => ({ answers, shouldBe: String(reading((question) => chosen(answers, question))) })),
  );
  return {
    name: `${table}, ${rule}: the statement says "${sentence}"`,
    tables: [table],
    rule,
    fault: () => {
      const said = statement();
      if (said === undefined) return 'there is no such statement';
      return firstWrong(cases(), ({ answers, shouldBe }) => ({ is: String(holds(said, answers)), shouldBe }));
    },
  };
}

const asked: readonly Check[] = contract.questions.flatMap(({ id, askWhen: sentence }) => {
  const question = questions.find((one) => one.id === id)?.id;
  if (sentence === undefined || question === undefined) return [];
  return [sentenceCheck('askWhen', id, sentence, () => askWhen[question])];
});

/** The questions can end for two reasons behind one question: the reasons stand in the same order in contract and program. */
const endings = contract.stopAfter.map(({ after, when, mayGoOn }, at) => {
  const earlier = contract.stopAfter.slice(0, at).filter((one) => one.after === after).length;
  return { when, mayGoOn, name: earlier === 0 ? after : `${after} again`, of: () => stopsOf(after)[earlier] };
});

const stopsOf = (after: string): Stop[] => stops.filter((stop) => stop.after === after);

const ends: readonly Check[] = endings.map(({ name, when, of }) =>
  sentenceCheck('stops', name, when, () => of()?.when),
);

/** Where the call was noted a nurse goes on, and nobody else ever does. */
const goesOn: Check = {
  name: 'a nurse may go on after the stops of which the contract says so',
  tables: ['stops'],
  fault: () =>
    firstWrong(endings, ({ mayGoOn, of }) => ({
      is: String(of()?.untilCallNoted),
      shouldBe: String(mayGoOn !== undefined),
    })),
};

export const routingSentenceChecks: readonly Check[] = [
  ...asked,
  ...ends,
  goesOn,
  sentenceCheck('shortRoute', 'when', contract.shortRoute.when, () => shortRoute.when),
  sentenceCheck('knownRoute', 'when', contract.knownRoute.when, () => knownRoute.when),
];
