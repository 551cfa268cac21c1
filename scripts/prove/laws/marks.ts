import { behindTheLevel } from '../../../src/content/behind-the-level.ts';
import type { ConditionId } from '../../../src/content/conditions.ts';
import * as criteria from '../../../src/content/criteria.ts';
import type { Criterion } from '../../../src/content/criterion.ts';
import { has } from '../../../src/content/criterion.ts';
import { deniedCauseOf } from '../../../src/content/denied-causes.ts';
import type { OptionId } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { selfCare } from '../../../src/content/self-care.ts';
import { everyKind } from '../kinds/every-kind.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { judge, judgedOne, notCutShort, otherMovements, spasm, standsBefore } from './interviews.ts';

/** The looks that belong to one condition. Jerks and pulls are shared, and a regular beat is no sure mark (decision 0006). */
const marks: readonly (readonly [OptionId<'movement'>, ConditionId])[] = [
  ['tiny-flutter', 'eyelid-myokymia'],
  ['ripples', 'facial-myokymia'],
  ['mouth-held-to-side', 'functional-facial-spasm'],
  ['jaw-clamps', 'hemimasticatory-spasm'],
  ['chewing-or-tongue', 'tardive-dyskinesia'],
  ['only-with-face-moves', 'post-palsy-synkinesis'],
  ['lid-droops', 'drooping-eyelid'],
];

/** What heads the page for its urgency stands apart from the list. */
function isNotAhead(condition: ConditionId): Criterion {
  const flags = Object.entries(behindTheLevel).filter(([, behind]) => behind === condition);
  const signs = Object.entries(redFlags).filter(([id]) => flags.some(([flag]) => flag === id));
  return { not: { any: signs.map(([, { when }]) => when) } };
}

function isNotDenied(condition: ConditionId): Criterion {
  const denied = deniedCauseOf(condition);
  if (denied === undefined) return { all: [] };
  return denied.unless === null ? { not: denied.when } : { any: [{ not: denied.when }, denied.unless] };
}

/**
 * For each mark: it is listed; and no two others ever stand before it at once. The pairs show which can stand before it at all, the
 * triples that no two of these do.
 */
export function theMarkIsAmongTheFirstTwo(): Proof {
  const { check, proof } = checking('L6 The condition whose mark the movement is stands among the first two');
  for (const [option, mark] of marks) {
    const domain = { all: [notCutShort, has('movement', option), isNotDenied(mark)] };
    everyKind({ domain, standings: [mark] }, (answers, size) => {
      check(judgedOne(mark, answers)?.fits === true, answers, size);
    });
    const rivals = [spasm, ...otherMovements].filter(
      (other) => other !== mark && canLead(other, mark, domain, (size) => check(true, {}, size)),
    );
    for (const [at, one] of rivals.entries()) {
      for (const other of rivals.slice(at + 1)) {
        const apart = { all: [domain, isNotAhead(one), isNotAhead(other)] };
        const leads = [
          [one, mark],
          [other, mark],
        ] as const;
        everyKind({ domain: apart, leads, keepsGreatestLead: true }, (answers, size) => {
          check(!(standsBefore(one, mark, answers) && standsBefore(other, mark, answers)), answers, size);
        });
      }
    }
  }
  return proof();
}

function canLead(other: ConditionId, mark: ConditionId, domain: Criterion, count: (size: bigint) => void): boolean {
  let leads = false;
  const apart = { all: [domain, isNotAhead(other)] };
  everyKind({ domain: apart, leads: [[other, mark]], keepsGreatestLead: true }, (answers, size) => {
    leads ||= standsBefore(other, mark, answers);
    count(size);
  });
  return leads;
}

/** One lid, with a flutter or with a movement that is not known: whatever else was said, save what a nurse saw of the brow. */
export function oneLidIsAFlutterFirst(): Proof {
  const { check, proof } = checking(
    'L6 A single lid that flutters, or whose movement is not known, is never first a spasm',
  );
  const lid = { all: [criteria.oneEyelidOnly, { not: has('observed-brow-lift', 'seen') }] };
  const domain = { all: [notCutShort, lid, has('movement', 'tiny-flutter', 'not-sure')] };
  everyKind({ domain, leads: [[spasm, 'eyelid-myokymia']], keepsGreatestLead: true }, (answers, size) => {
    const speaks = judgedOne(spasm, answers)?.supports.some(({ finding }) => finding === 'one-lid-only') === true;
    check(standsBefore('eyelid-myokymia', spasm, answers) && speaks, answers, size);
  });
  return proof();
}

/** Whoever may look after it at home reads of the flutter of a lid first, and never of a spasm that fits well. */
export function selfCareNamesTheFlutter(): Proof {
  const { check, proof } = checking('Self-care names the flutter of a lid first, and nothing fits the spasm well');
  for (const other of [spasm, ...otherMovements]) {
    if (other === 'eyelid-myokymia') continue;
    const domain = { all: [notCutShort, selfCare] };
    everyKind({ domain, leads: [[other, 'eyelid-myokymia']], keepsGreatestLead: true }, (answers, size) => {
      const { fit, disposition } = judge(answers);
      const isCalm = standsBefore('eyelid-myokymia', other, answers) && fit !== 'typical';
      check(isCalm || disposition !== 'self-care', answers, size);
    });
  }
  return proof();
}
