import type { Assessment } from '../../src/assessment/assess.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { findings } from '../../src/content/findings.ts';
import type { FindingId } from '../../src/content/findings.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { classesOf } from './answer-classes.ts';
import { findingAtoms } from './finding-atoms.ts';
import { once } from './once.ts';
import { calm, judged } from './people.ts';

/** The climbs begin alike: what comes up beside many conditions is judged once. */
const judgedOnce = once(judged);

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
export function whoHasFirst(condition: ConditionId): Answers | null {
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
