import { advice } from '../../src/content/advice.ts';
import { calmOrder, cannotBeRuledOut, weight } from '../../src/content/differential-order.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { callSigns, goesStale, safetyGates, shortRoute } from '../../src/content/routing.ts';
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

export function listMutants(draw: Draw): Mutant[] {
  return [
    ...dropMutants('shortRoute', 'asks', shortRoute.asks),
    ...dropMutants('callSigns', 'the list', callSigns),
    ...callSignMutants(draw),
    ...dropMutants('goesStale', 'questions', goesStale.questions),
    ...numberMutants('goesStale', goesStale, [['afterHours', goesStale.afterHours]]),
    ...dropMutants('safetyGates', 'the list', safetyGates),
    ...swapMutants('safetyGates', safetyGates),
    ...dropMutants('newSigns', 'the list', newSigns),
    ...swapMutants('newSigns', newSigns),
    ...dropMutants('cannotBeRuledOut', 'the list', cannotBeRuledOut),
    ...dropMutants('calmOrder', 'the list', calmOrder),
    ...swapMutants('calmOrder', calmOrder),
    ...numberMutants('weight', weight, Object.entries(weight)),
    ...adviceOrderMutants(),
  ];
}
