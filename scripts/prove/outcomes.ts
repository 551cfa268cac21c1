import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { findings } from '../../src/content/findings.ts';
import type { FindingId } from '../../src/content/findings.ts';
import { fits } from '../../src/content/fit-rules.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { atomsOf, classesOf, legalAnswers, othersThan, product } from './answer-classes.ts';
import { once } from './once.ts';
import { checking } from './property.ts';
import type { Proof } from './property.ts';

/** All "not sure", or "none of these" where that is the least that can be said. */
const unsure: Answers = questions.reduce<Answers>((all, { id }) => {
  const said = legalAnswers(id).find((answer) => ['not-sure', 'not-checked', 'self'].includes(String(answer[id])));
  return { ...all, ...said };
}, {});

const calm: Answers = { ...unsure, emergency: ['none'], 'same-day': ['none'] };

function judged(answers: Answers): Assessment {
  return assess(routeOf(answers, []));
}

/** The climbs begin alike: what comes up beside many conditions is judged once. */
const judgedOnce = once(judged);

const findingAtoms = Object.values(findings).flatMap(({ when }) => atomsOf(when));

/** Guides the search and proves nothing: the assessment itself says whether the condition comes first. */
const pull = { strong: 4, some: 2, weak: 1 } as const;

function balance(condition: ConditionId, { differential }: Assessment): number {
  const entry = differential.find((one) => one.condition === condition);
  const weigh = (ids: readonly FindingId[], way: 'supports' | 'opposes'): number =>
    ids.reduce((sum, id) => sum + pull[findings[id][way][condition] ?? 'weak'], 0);
  return entry === undefined ? -1 : weigh(entry.supports, 'supports') - weigh(entry.opposes, 'opposes');
}

/** Those of the same list that the answers point to, in order. */
function rivals(condition: ConditionId, { differential }: Assessment): ConditionId[] {
  const { list } = conditionLists[condition];
  return differential
    .filter((one) => one.listed !== 'not-ruled-out' && conditionLists[one.condition].list === list)
    .map((one) => one.condition);
}

/** How far the condition is ahead of the others of its list; above 0 it comes first there. */
function lead(condition: ConditionId, assessment: Assessment): number {
  const others = rivals(condition, assessment).filter((one) => one !== condition);
  return balance(condition, assessment) - Math.max(0, ...others.map((one) => balance(one, assessment)));
}

/** Climbs from a calm interview, answer by answer, to one in which the condition comes first of its list. */
function whoHasFirst(condition: ConditionId): Answers | null {
  // A sign for today cuts the questions short, and then the movement that tells is never asked for.
  return climb(condition, order) ?? climb(condition, order.slice(order.indexOf('same-day') + 1));
}

const order = questions.map(({ id }) => id);

function climb(condition: ConditionId, along: readonly QuestionId[]): Answers | null {
  let best = { answers: calm, lead: lead(condition, judgedOnce(calm)) };
  for (let round = 0; round < 2; round += 1) {
    for (const id of along) {
      for (const { witness } of classesOf(id, findingAtoms)) {
        const answers = { ...best.answers, ...witness };
        const ahead = lead(condition, judgedOnce(answers));
        if (ahead > best.lead) best = { answers, lead: ahead };
      }
      if (rivals(condition, judgedOnce(best.answers))[0] === condition) return best.answers;
    }
  }
  return null;
}

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

const usual: Answers = {
  ...calm,
  age: '50-69',
  duration: 'over-1-year',
  side: 'left',
  'current-sites': ['around-eye', 'cheek'],
  'onset-site': 'lower-eyelid',
  movement: 'quick-jerks',
  control: 'cannot-stop',
  weakness: 'none',
  pain: ['none'],
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
};

/** People of every level and every fit. */
export const people: Readonly<Record<string, Answers>> = {
  usual,
  partly: { ...usual, 'onset-site': 'not-sure', movement: 'not-sure' },
  lid: { ...usual, duration: 'up-to-2-weeks', 'current-sites': ['one-eyelid'], movement: 'tiny-flutter' },
  numb: { ...usual, pain: ['numbness'] },
  droop: { ...usual, emergency: ['face-droop'] },
  blisters: { ...usual, 'same-day': ['ear-blisters'] },
  unsure,
};

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
