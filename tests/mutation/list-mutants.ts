import { advice } from '../../src/content/advice.ts';
import { askFirst } from '../../src/content/ask-first.ts';
import { behindTheLevel } from '../../src/content/behind-the-level.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { strengths } from '../../src/content/findings/finding.ts';
import { wouldTellMore } from '../../src/content/fit-rules.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { callSigns, countsAsNotSure, goesStale, knownRoute, shortRoute } from '../../src/content/routing.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import type { Mutant } from './mutant.ts';
import type { Draw } from './seeded.ts';
import { questionById } from '../../src/content/question-by-id.ts';

const text = (entry: unknown): string => (typeof entry === 'string' ? entry : JSON.stringify(entry));

function dropMutants(table: string, rule: string, target: readonly unknown[]): Mutant[] {
  return target.map((entry, index) => ({
    table,
    rule,
    operator: 'drop from the list',
    before: text(entry),
    after: 'nothing',
    target,
    becomes: target.toSpliced(index, 1),
  }));
}

/** For the lists whose order is told or decides. */
function swapMutants(table: string, target: readonly unknown[]): Mutant[] {
  return target.slice(1).map((entry, index) => ({
    table,
    rule: 'the order',
    operator: 'swap two neighbours',
    before: `${text(target[index])}, ${text(entry)}`,
    after: `${text(entry)}, ${text(target[index])}`,
    target,
    becomes: target.with(index, entry).with(index + 1, target[index]),
  }));
}

function callSignMutants(draw: Draw): Mutant[] {
  return callSigns.flatMap((sign): Mutant[] => {
    const options: readonly string[] = sign.in;
    const other = draw(questionById(sign.question).options.filter((option) => !options.includes(option)));
    return [
      ...dropMutants('callSigns', sign.question, sign.in),
      ...(other === undefined
        ? []
        : [
            {
              table: 'callSigns',
              rule: sign.question,
              operator: 'take another option in',
              before: options.join(' or '),
              after: [...options, other].join(' or '),
              target: sign,
              becomes: { ...sign, in: [...options, other] },
            } as const,
          ]),
    ];
  });
}

function adviceOrderMutants(): Mutant[] {
  return swapMutants('advice', Object.entries(advice)).map((mutant) => ({
    ...mutant,
    before: 'as it is',
    after: 'two swapped',
    target: advice,
    becomes: Object.fromEntries(Object.values(mutant.becomes)),
  }));
}

function numberMutants(table: string, target: object, numbers: readonly (readonly [string, number])[]): Mutant[] {
  return numbers.flatMap(([key, value]) =>
    [value - 1, value + 1].map((moved) => ({
      table,
      rule: key,
      operator: 'move a number by one',
      before: String(value),
      after: String(moved),
      target,
      becomes: { ...target, [key]: moved },
    })),
  );
}

/** Each condition in the other list. */
function otherListMutants(): Mutant[] {
  return Object.entries(conditionLists).map(([condition, { list, why }]) => {
    const other = list === 'movement' ? 'cause' : 'movement';
    return {
      table: 'conditionLists',
      rule: condition,
      operator: 'put another in its place',
      before: list,
      after: other,
      target: conditionLists,
      becomes: { ...conditionLists, [condition]: { list: other, why } },
    };
  });
}

/** Nothing behind a sign, or something else. */
function behindMutants(draw: Draw): Mutant[] {
  return Object.entries(behindTheLevel).flatMap(([flag, condition]): Mutant[] => {
    const others = [...new Set(Object.values(behindTheLevel))].filter((other) => other !== condition);
    const told = { table: 'behindTheLevel', rule: flag, before: String(condition), target: behindTheLevel };
    const other = draw(others.filter((one) => one !== null));
    return [
      ...(condition === null
        ? []
        : [
            {
              ...told,
              operator: 'drop the rule',
              after: 'nothing',
              becomes: { ...behindTheLevel, [flag]: null },
            } as const,
          ]),
      ...(other == null
        ? []
        : [
            {
              ...told,
              operator: 'put another in its place',
              after: other,
              becomes: { ...behindTheLevel, [flag]: other },
            } as const,
          ]),
    ];
  });
}

/** A missing answer that no longer counts as "not sure". */
function notCounted(question: string): Mutant {
  return {
    table: 'countsAsNotSure',
    rule: question,
    operator: 'drop the rule',
    before: 'counts as not sure',
    after: 'nothing',
    target: countsAsNotSure,
    becomes: Object.fromEntries(Object.entries(countsAsNotSure).filter(([other]) => other !== question)),
  };
}

export function listMutants(draw: Draw): Mutant[] {
  return [
    ...dropMutants('shortRoute', 'asks', shortRoute.asks),
    ...dropMutants('knownRoute', 'asks', knownRoute.asks),
    ...Object.keys(countsAsNotSure).map(notCounted),
    ...dropMutants('callSigns', 'the list', callSigns),
    ...callSignMutants(draw),
    ...dropMutants('goesStale', 'questions', goesStale.questions),
    ...numberMutants('goesStale', goesStale, [['afterHours', goesStale.afterHours]]),
    ...dropMutants('safetyGates', 'the list', safetyGates),
    ...swapMutants('safetyGates', safetyGates),
    ...dropMutants('newSigns', 'the list', newSigns),
    ...swapMutants('newSigns', newSigns),
    ...dropMutants('cannotBeRuledOut', 'the list', cannotBeRuledOut),
    ...Object.values(calmOrder).flatMap((list) => [
      ...dropMutants('calmOrder', 'the list', list),
      ...swapMutants('calmOrder', list),
    ]),
    ...swapMutants('strengths', strengths),
    ...dropMutants('askFirst', 'the list', askFirst),
    ...swapMutants('askFirst', askFirst),
    ...dropMutants('wouldTellMore', 'the list', wouldTellMore),
    ...swapMutants('wouldTellMore', wouldTellMore),
    ...otherListMutants(),
    ...behindMutants(draw),
    ...adviceOrderMutants(),
  ];
}
