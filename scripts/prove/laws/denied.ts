import { holds } from '../../../src/assessment/holds.ts';
import { speaksForIt, standingOf } from '../../../src/assessment/standing.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import { deniedCauses } from '../../../src/content/denied-causes.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { has } from '../../../src/content/criterion.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { judge, judgedOne, notCutShort, routeFor } from './interviews.ts';

/** The law by hand: which denial takes what off the list. It shares nothing with the rules but the ids. Null: nothing does. */
const denials: { readonly [C in ConditionId]?: Criterion | null } = {
  'post-palsy-synkinesis': {
    all: [
      has('history', 'none'),
      { not: has('weakness', 'left-over') },
      { not: has('movement', 'only-with-face-moves') },
    ],
  },
  'tardive-dyskinesia': has('medicines', 'none'),
  stroke: null,
  'focal-seizure': null,
  'parotid-tumour': null,
  'acoustic-neuroma': null,
  meningioma: null,
  'basilar-artery-aneurysm': null,
  'multiple-sclerosis': null,
  'ramsay-hunt': null,
  'acute-dystonia': null,
  'giant-cell-arteritis': null,
};

/** Told apart, too: else one interview could stand for others that the program treats in another way. */
const whatTheProgramAsks = Object.values(deniedCauses).flatMap(({ when, unless }): Criterion[] => [
  when,
  ...(unless === null ? [] : [unless]),
]);

/** Each of them over every interview: listed exactly where the weights point to it and its cause was not denied. */
export function whatWasDeniedIsNotListed(): Proof {
  const { check, proof } = checking(
    'L4 What needs a cause that was denied is not listed; "not sure" and a box left empty deny nothing; the grave ones stay',
  );
  for (const [id, denial] of Object.entries(denials)) {
    const condition = id as ConditionId;
    const statements = [...(denial === null ? [] : [denial]), ...whatTheProgramAsks];
    everyKind({ domain: notCutShort, statements, standings: [condition] }, (answers, size) => {
      const one = judgedOne(condition, answers);
      if (one === undefined) return check(false, answers, size);
      const isDenied = denial !== null && holds(denial, routeFor(answers).live);
      const fits = speaksForIt(standingOf(one.supports, one.opposes)) && !isDenied;
      const isListed = judge(answers).differential.some(
        (entry) => entry.condition === condition && entry.listed !== 'not-ruled-out',
      );
      check(one.fits === fits && (isListed || !fits), answers, size);
    });
  }
  return proof();
}
