import { differentialOf, headsOf } from '../../../src/assessment/differential.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { judgedBy, judgedConditions } from '../../../src/assessment/judged-conditions.ts';
import type { FindingId } from '../../../src/content/findings.ts';
import { deniedCauses } from '../../../src/content/denied-causes.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import type { RedFlagId } from '../../../src/content/red-flags.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { eachOptionOf, without } from '../../support/answers.ts';
import { behindSigns } from '../ledger/behind-the-level.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { readDifferential, readMovements } from '../ledger/differential-reading.ts';
import { findingLedger } from '../ledger/findings.ts';

/** The one way in which a drooping lid and a functional spasm, both listed, come out level. */
const seldomLevel: readonly FindingId[] = [
  'lid-or-pupil-changed',
  'double-vision',
  'quick-jerks',
  'began-at-mouth',
  'stops-when-distracted',
  'brow-lifts-with-closure',
];

/** Each finding alone, every two together, and what puts two conditions level that no two findings do. */
const presentOnes = once(() => {
  const ids = findingLedger.map(([finding]) => finding);
  const sets: (readonly FindingId[])[] = [[], seldomLevel, ...ids.map((id) => [id])];
  for (const [index, one] of ids.entries()) for (const other of ids.slice(index + 1)) sets.push([one, other]);
  return sets.map((present) => ({ present, list: readDifferential(present) }));
});

/** What points to synkinesis and to tardive dyskinesia whatever else is said. */
const pointed: Answers = {
  'onset-site': 'whole-side',
  'current-sites': ['jaw-or-tongue'],
  triggers: ['face-movement'],
  history: ['none'],
  weakness: 'none',
  medicines: ['none'],
};

/** Whatever is said of illnesses, weakness, medicines or the movement in place of a denial, one answer or two of them. */
const whoDeny = once(() => {
  const about = ['history', 'weakness', 'medicines', 'movement'] as const;
  const changes = about.flatMap((id) => [{}, ...eachOptionOf(id)].map((answer) => ({ id, answer })));
  const people = changes.flatMap((one) =>
    changes.map((other): Answers => ({
      ...without(pointed, one.id, other.id),
      ...one.answer,
      ...other.answer,
    })),
  );
  return people.map((live) => ({ live, list: readMovements(live).join(', ') }));
});

/** The sign as a reason for its level. */
export const reason = (id: RedFlagId) => ({ kind: 'red-flag', id, atLeast: redFlags[id].atLeast }) as const;

/** Each sign alone, and with every other of its level or a lower one behind it. */
const signs = once(() =>
  behindSigns.flatMap(([sign, , condition], index) => [
    { told: [sign], heads: [condition].join() },
    ...behindSigns.slice(index + 1).map(([other, , second]) => {
      const together = redFlags[other].atLeast === redFlags[sign].atLeast;
      const both = [condition, ...(together ? [second] : [])].filter((one) => one !== null);
      return { told: [sign, other], heads: [...new Set(both)].join() };
    }),
  ]),
);

export const differentialChecks: readonly Check[] = [
  {
    name: 'any one or two findings lead to the list of conditions that the evidence gives, in its order',
    tables: ['cannotBeRuledOut', 'calmOrder', 'strengths', 'conditionLists'],
    fault: () =>
      firstWrong(presentOnes(), ({ present, list }) => ({
        is: differentialOf(judgedBy(present, {}), 'cannot-tell', [])
          .map(({ condition, listed }) => (listed === 'fits' ? `${condition} fits` : condition))
          .join(', '),
        shouldBe: list,
      })),
  },
  {
    name: 'a condition whose cause was denied is not listed, and no other answer takes it off',
    tables: ['deniedCauses'],
    fault: () =>
      firstWrong(whoDeny(), ({ live, list }) => ({
        is: judgedConditions(live)
          .filter(({ fits, list: which }) => fits && which === 'movement')
          .map(({ condition }) => condition)
          .join(', '),
        shouldBe: list,
      })),
  },
  {
    name: 'what is linked to other movements of the face stays, though a palsy was denied, and nothing else does',
    tables: ['deniedCauses'],
    fault: () =>
      firstWrong(eachOptionOf('movement'), (live) => ({
        is: String(Object.values(deniedCauses).some(({ unless }) => unless !== null && holds(unless, live))),
        shouldBe: String(live.movement === 'only-with-face-moves'),
      })),
  },
  {
    name: 'each sign that cannot wait is headed by the condition because of which it cannot',
    tables: ['behindTheLevel'],
    fault: () => firstWrong(signs(), ({ told, heads }) => ({ is: headsOf(told.map(reason)).join(), shouldBe: heads })),
  },
];
