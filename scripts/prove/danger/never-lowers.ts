import { callSignsIn } from '../../../src/assessment/call-signs.ts';
import { dispositionOf } from '../../../src/assessment/disposition.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import type { Route } from '../../../src/assessment/live-answers.ts';
import { has } from '../../../src/content/criterion.ts';
import type { AnswerCriterion } from '../../../src/content/criterion.ts';
import type { Disposition } from '../../../src/content/dispositions.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { redFlags } from '../../../src/content/red-flags.ts';
import { atomsOf, classesOf, inOrder, othersThan, product } from '../answer-classes.ts';
import { once } from '../once.ts';
import { checking } from '../property.ts';
import type { Proof } from '../property.ts';
import { reachOf, routingAtomsOf } from '../reach.ts';
import { counted, isAtLeast } from '../red-flags.ts';
import { waysOf } from '../ways.ts';
import { changed, fixed, single } from './answers.ts';

/** A flag that is reached is reached in one of its ways, so each way is checked by itself. */
const ways = Object.values(redFlags).flatMap(({ when, atLeast }) =>
  waysOf(when).map((way) => ({ when: way, atLeast })),
);

/** Of options of a list that no criterion in hand can tell apart, one; of a single choice all. */
function kindsOf(
  question: QuestionId,
  options: readonly string[],
  atoms: readonly AnswerCriterion[],
): readonly string[] {
  if (single(question)) return options;
  const own = atoms.filter((atom) => atom.question === question);
  const kinds = new Map<string, string>();
  for (const option of options) {
    const kind = own.map((atom) => Number(holds(atom, changed(question, {}, [option])))).join('');
    if (!kinds.has(kind)) kinds.set(kind, option);
  }
  return [...kinds.values()];
}

/** A nurse who goes on has noted the call: both readings are checked. Without a call they are one. */
function routesOf(answers: Answers): readonly [Route, Route] {
  const signs = callSignsIn(answers);
  const route = routeOf(answers, []);
  return [route, signs.length === 0 ? route : routeOf(answers, signs)];
}

/** The levels of both readings. */
function levelsOf(answers: Answers): readonly [Disposition, Disposition] {
  const [route, whenNoted] = routesOf(answers);
  const level = dispositionOf(route);
  return [level, route === whenNoted ? level : dispositionOf(whenNoted)];
}

type Change = (question: QuestionId, answers: Answers, option: string) => Answers | null;

/**
 * Changing `question` from each of its classes by `change`, never lowers a level that a flag has reached.
 * Flags are checked one by one over their own questions, the routing questions and the changed one: the other answers
 * can only add reasons, since no flag has a `not`.
 */
export function neverLowers(
  property: string,
  options: (question: QuestionId) => readonly string[],
  change: Change,
): Proof {
  const { check, proof } = checking(property);
  // The same answers come up beside many flags, and after many changes.
  const levels = once(levelsOf);
  for (const { when, atLeast } of ways) {
    const own = atomsOf(when).map(({ question }) => question);
    const asked = inOrder([...own, ...reachOf(own)]);
    const others = othersThan(asked);
    const beside = asked.filter((question) => !own.includes(question));
    for (const { ids, atoms } of toldApartAlike(asked, [...atomsOf(when), ...routingAtomsOf(asked), ...gateAtoms])) {
      const changes = ids.flatMap((id) => kindsOf(id, options(id), atoms).map((option) => ({ id, option })));
      eachThat({ when, own, beside, atoms }, (answers, size) => {
        let reached: readonly boolean[] | null = null;
        for (const { id, option } of changes) {
          const after = change(id, answers, option);
          if (after === null) continue;
          reached ??= routesOf(answers).map(({ live }) => holds(when, counted(live)));
          if (!reached.includes(true)) return;
          for (const [reading, level] of levels(after).entries())
            if (reached[reading] === true) check(isAtLeast(level, atLeast), after, size * others);
        }
      });
    }
  }
  return proof();
}

/** The questions whose answer is changed, together where the same tells the others' answers apart. */
function toldApartAlike(asked: readonly QuestionId[], atoms: readonly AnswerCriterion[]) {
  const ids = asked.filter((id) => !fixed.includes(id));
  const byThemselves = ids.filter((id) => unsureOf(id).length > 0);
  const together = { ids: ids.filter((id) => !byThemselves.includes(id)), atoms };
  return [together, ...byThemselves.map((id) => ({ ids: [id], atoms: [...atoms, ...unsureOf(id)] }))];
}

/**
 * Each class of answers in which the flag holds, its own questions first: a flag has no `not`, so one that does not hold for
 * all answers holds for none of the live ones, whatever is said beside it.
 */
function eachThat(
  { when, own, beside, atoms }: Record<'own' | 'beside', readonly QuestionId[]> & FlagAtoms,
  visit: (answers: Answers, size: bigint) => void,
): void {
  const classes = (ids: readonly QuestionId[]) => inOrder(ids).map((question) => classesOf(question, atoms));
  product(classes(own), (said, ofThose) => {
    if (!holds(when, counted(said))) return;
    product(classes(beside), (others, size) => visit({ ...said, ...others }, ofThose * size));
  });
}

interface FlagAtoms {
  readonly when: (typeof ways)[number]['when'];
  readonly atoms: readonly AnswerCriterion[];
}

/** "Not sure" kept apart from an answer that a flag takes for the same. */
function unsureOf(question: QuestionId): AnswerCriterion[] {
  return [has('weakness', 'not-sure'), has('stroke-when', 'not-sure')].filter((atom) => atom.question === question);
}

const gateAtoms: readonly AnswerCriterion[] = [
  { question: 'emergency', in: ['not-sure'] },
  { question: 'same-day', in: ['not-sure'] },
  { question: 'emergency', in: ['none'] },
  { question: 'same-day', in: ['none'] },
];
