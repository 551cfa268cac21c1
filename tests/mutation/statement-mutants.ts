import type { Criterion } from '../../src/content/criterion.ts';
import { deniedCauses } from '../../src/content/denied-causes.ts';
import {
  lastingPicture,
  pointsElsewhere,
  sideAndTime,
  someOfThePicture,
  usualPicture,
} from '../../src/content/fit-rules.ts';
import { askWhen, knownRoute, shortRoute, stops } from '../../src/content/routing.ts';
import { selfCare } from '../../src/content/self-care.ts';
import { changesOf } from './criterion-changes.ts';
import type { Mutant } from './mutant.ts';
import type { Draw } from './seeded.ts';

/** A rule whose statement stands under `when`. */
export interface WithStatement {
  readonly when: Criterion;
}

/** Every change to the statement of a rule. */
export function statementMutants(table: string, rule: string, target: WithStatement, draw: Draw): Mutant[] {
  return changesOf(target.when, draw).map(({ criterion, ...told }) => ({
    ...told,
    table,
    rule,
    target,
    becomes: { ...target, when: criterion },
    statement: { was: target.when, is: criterion },
  }));
}

/** Every change to a statement that is a table of its own. */
function soleMutants(table: string, target: Criterion, draw: Draw): Mutant[] {
  return changesOf(target, draw).map(({ criterion, ...told }) => ({
    ...told,
    table,
    rule: table,
    target,
    becomes: criterion,
    // The object itself changes while the mutant is tried, so what it was is kept in a copy.
    statement: { was: { ...target }, is: criterion },
  }));
}

/** The statements on how well it fits, and on what may be looked after at home. */
export function fitMutants(draw: Draw): Mutant[] {
  const statements = { usualPicture, lastingPicture, someOfThePicture, pointsElsewhere, sideAndTime, selfCare };
  return Object.entries(statements).flatMap(([table, statement]) => soleMutants(table, statement, draw));
}

/** What takes a condition off the list: never, always, for something else, and whatever else is said. */
export function denialMutants(draw: Draw): Mutant[] {
  return Object.entries(deniedCauses).flatMap(([condition, denied]): Mutant[] => {
    const { [condition as keyof typeof deniedCauses]: _, ...others } = deniedCauses;
    const { unless } = denied;
    const told = { table: 'deniedCauses', rule: condition };
    return [
      {
        ...told,
        operator: 'drop the rule',
        before: condition,
        after: 'nothing',
        target: deniedCauses,
        becomes: others,
      },
      ...statementMutants('deniedCauses', condition, denied, draw),
      ...(unless === null
        ? []
        : [
            {
              ...told,
              operator: 'drop a part of "any"',
              before: 'stays with one answer',
              after: 'never stays',
              target: denied,
              becomes: { ...denied, unless: null },
            } as const,
            ...changesOf(unless, draw).map(({ criterion, ...changed }): Mutant => ({
              ...told,
              ...changed,
              target: denied,
              becomes: { ...denied, unless: criterion },
              statement: { was: unless, is: criterion },
            })),
          ]),
    ];
  });
}

/** When a question is asked: never asked for it, always asked, or asked for something else. */
function askMutants(draw: Draw): Mutant[] {
  return Object.entries(askWhen).flatMap(([question, when]): Mutant[] => {
    const { [question as keyof typeof askWhen]: _, ...others } = askWhen;
    const told = { table: 'askWhen', rule: question, target: askWhen };
    return [
      { ...told, operator: 'drop the rule', before: 'asked of some', after: 'asked of all', becomes: others },
      {
        ...told,
        operator: 'turn a yes into a no',
        before: 'asked when it holds',
        after: 'asked when it does not hold',
        becomes: { ...askWhen, [question]: { not: when } },
      },
      ...changesOf(when, draw).map(({ criterion, ...changed }): Mutant => ({
        ...told,
        ...changed,
        becomes: { ...askWhen, [question]: criterion },
        statement: { was: when, is: criterion },
      })),
    ];
  });
}

function stopMutants(draw: Draw): Mutant[] {
  return stops.flatMap((stop): Mutant[] => {
    const { after, untilCallNoted } = stop;
    const told = { table: 'stops', rule: after };
    return [
      {
        ...told,
        operator: 'drop the rule',
        before: 'the questions end here',
        after: 'they go on',
        target: stops,
        becomes: stops.filter((one) => one !== stop),
      },
      {
        ...told,
        operator: 'turn a yes into a no',
        before: `until the call is noted: ${untilCallNoted}`,
        after: `until the call is noted: ${!untilCallNoted}`,
        target: stop,
        becomes: { ...stop, untilCallNoted: !untilCallNoted },
      },
      ...statementMutants('stops', after, stop, draw),
    ];
  });
}

/** Where the questions lead. */
export function routingMutants(draw: Draw): Mutant[] {
  return [
    ...askMutants(draw),
    ...stopMutants(draw),
    ...statementMutants('shortRoute', 'when', shortRoute, draw),
    ...statementMutants('knownRoute', 'when', knownRoute, draw),
  ];
}
