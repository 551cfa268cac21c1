import { conditions } from '../../src/content/conditions.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { classesOf, othersThan, product } from './answer-classes.ts';
import { findingAtoms } from './finding-atoms.ts';
import { whoHasFirst } from './first-of-list.ts';
import { calm, judged, people, unsure, usual } from './people.ts';
import { checking } from './property.ts';
import type { Proof } from './property.ts';

/** A witness for each condition, disposition and fit. */
export function everyOutcomeCanBeReached(): Proof {
  const { check, proof } = checking('Every condition can come first of its list for somebody');
  for (const condition of conditions) {
    const found = whoHasFirst(condition);
    check(found !== null, found ?? calm, 1n);
  }
  return proof();
}

/** Every disposition and every fit, over the routing-free product of a few telling questions. */
export function everyLevelAndFitCanBeReached(): Proof {
  const { check, proof } = checking('Every disposition and every fit is reached by somebody');
  for (const level of dispositions) {
    const found = Object.values(people).some((person) => judged(person).disposition === level);
    check(found, {}, 1n);
  }
  for (const fit of fits)
    check(
      Object.values(people).some((person) => judged(person).fit === fit),
      {},
      1n,
    );
  return proof();
}

/** "Too little to tell" when everything is unsure; and every "fits well" beside urgency has its reason, told first. */
export function fitIsHonest(): Proof {
  const { check, proof } = checking(
    'All "not sure" is "cannot tell"; "fits well" beside urgency never lacks the reason',
  );
  check(judged(unsure).fit === 'cannot-tell' && judged({ ...unsure, ...calm }).fit === 'cannot-tell', unsure, 1n);
  const telling = ['pain', 'weakness', 'nerve-signs', 'ears', 'impact', 'history', 'frequency'] as const;
  const others = othersThan(telling);
  product(
    telling.map((id) => classesOf(id, flagAtomsOf(id))),
    (answers, size) => {
      const { fit, disposition, reasons } = judged({ ...usual, ...answers });
      const urgent = disposition !== 'routine' && disposition !== 'self-care';
      check(fit !== 'typical' || !urgent || reasons[0]?.atLeast === disposition, answers, size * others);
    },
  );
  return proof();
}

/** Told apart: the calm answer, and the rest. */
function flagAtomsOf(id: 'pain' | 'weakness' | 'nerve-signs' | 'ears' | 'impact' | 'history' | 'frequency') {
  return findingAtoms.filter(({ question }) => question === id).slice(0, 3);
}
