import { advice } from '../../src/content/advice.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { findings } from '../../src/content/findings.ts';
import type { Finding, Strength } from '../../src/content/findings/finding.ts';
import { redFlags, stillNotSure } from '../../src/content/red-flags.ts';
import type { Mutant, Operator } from './mutant.ts';
import type { Draw } from './seeded.ts';
import { statementMutants } from './statement-mutants.ts';

/** Every other level: each that is lower, and the one above. */
function otherLevels(level: Disposition): readonly (readonly [Operator, Disposition])[] {
  const at = dispositions.indexOf(level);
  const lower = dispositions.slice(at + 1).map((other) => ['lower the level', other] as const);
  const above = dispositions[at - 1];
  return above === undefined ? lower : [...lower, ['raise the level', above]];
}

const without = (table: object, id: string): object =>
  Object.fromEntries(Object.entries(table).filter(([other]) => other !== id));

export function redFlagMutants(draw: Draw): Mutant[] {
  return Object.entries(redFlags).flatMap(([id, flag]): Mutant[] => {
    const told = { table: 'redFlags', rule: id };
    return [
      {
        ...told,
        operator: 'drop the rule',
        before: id,
        after: 'nothing',
        target: redFlags,
        becomes: without(redFlags, id),
      },
      ...otherLevels(flag.atLeast).map(([operator, level]): Mutant => ({
        ...told,
        operator,
        before: flag.atLeast,
        after: level,
        target: flag,
        becomes: { ...flag, atLeast: level },
      })),
      ...statementMutants('redFlags', id, flag, draw),
    ];
  });
}

export function floorMutants(): Mutant[] {
  return Object.entries(stillNotSure).flatMap(([gate, floor]): Mutant[] => {
    const told = { table: 'stillNotSure', rule: gate, before: floor, target: stillNotSure };
    return [
      { ...told, operator: 'drop the rule', after: 'nothing', becomes: without(stillNotSure, gate) },
      ...otherLevels(floor).map(([operator, level]): Mutant => ({
        ...told,
        operator,
        after: level,
        becomes: { ...stillNotSure, [gate]: level },
      })),
    ];
  });
}

export function adviceMutants(draw: Draw): Mutant[] {
  return Object.entries(advice).flatMap(([id, rule]): Mutant[] => [
    {
      table: 'advice',
      rule: id,
      operator: 'drop the rule',
      before: id,
      after: 'nothing',
      target: advice,
      becomes: without(advice, id),
    },
    ...(rule.when === null ? [] : statementMutants('advice', id, rule, draw)),
  ]);
}

export function findingMutants(draw: Draw): Mutant[] {
  return Object.entries(findings).flatMap(([id, finding]): Mutant[] => [
    // The ids are read once, when the program starts: to drop a finding is to have nobody make it.
    {
      table: 'findings',
      rule: id,
      operator: 'drop the rule',
      before: id,
      after: 'found in nobody',
      target: finding,
      becomes: { ...finding, when: { any: [] } },
    },
    ...speaksMutants(id, finding, 'supports', 'opposes'),
    ...speaksMutants(id, finding, 'opposes', 'supports'),
    ...statementMutants('findings', id, finding, draw),
  ]);
}

const strengths: readonly Strength[] = ['weak', 'some', 'strong'];

/** For each condition that the finding speaks of in this way: not at all, the other way, and a step weaker and stronger. */
function speaksMutants(
  id: string,
  finding: Finding,
  way: 'supports' | 'opposes',
  otherWay: 'supports' | 'opposes',
): Mutant[] {
  return Object.entries(finding[way]).flatMap(([condition, strength]): Mutant[] => {
    const left = without(finding[way], condition);
    const told = { table: 'findings', rule: id, before: `${way} ${condition}: ${strength}`, target: finding };
    const turned = { ...finding[otherWay], [condition]: strength };
    const at = strengths.indexOf(strength);
    const steps = [
      ['lower the strength', strengths[at - 1]],
      ['raise the strength', strengths[at + 1]],
    ] as const;
    return [
      {
        ...told,
        operator: 'drop what it speaks for or against',
        after: 'nothing',
        becomes: { ...finding, [way]: left },
      },
      {
        ...told,
        operator: 'turn for into against',
        after: `${otherWay} ${condition}: ${strength}`,
        becomes: { ...finding, [way]: left, [otherWay]: turned },
      },
      ...steps.flatMap(([operator, other]): Mutant[] =>
        other === undefined
          ? []
          : [
              {
                ...told,
                operator,
                after: other,
                becomes: { ...finding, [way]: { ...finding[way], [condition]: other } },
              },
            ],
      ),
    ];
  });
}
