import { dispositionOf } from '../../src/assessment/disposition.ts';
import { holds } from '../../src/assessment/holds.ts';
import { callSignsIn } from '../../src/assessment/call-signs.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import type { Route } from '../../src/assessment/live-answers.ts';
import { has } from '../../src/content/criterion.ts';
import type { AnswerCriterion } from '../../src/content/criterion.ts';
import type { Disposition } from '../../src/content/dispositions.ts';
import { parseAnswer } from '../../src/content/parse-answer.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { atomsOf, classesOf, inOrder, othersThan, product } from './answer-classes.ts';
import { once } from './once.ts';
import { checking } from './property.ts';
import type { Proof } from './property.ts';
import { counted, isAtLeast } from './red-flags.ts';
import { waysOf } from './ways.ts';
import { reachOf, routingAtomsOf } from './reach.ts';

/** Who is asked and how old the person is are held fixed: neither is a sign. */
const fixed: readonly QuestionId[] = ['respondent', 'age', 'duration', 'side'];

const flags = Object.values(redFlags);
/** A flag that is reached is reached in one of its ways, so each way is checked by itself. */
const ways = flags.flatMap(({ when, atLeast }) => waysOf(when).map((way) => ({ when: way, atLeast })));
const flagAtoms = flags.flatMap(({ when }) => atomsOf(when));

/** The options of a question that some red flag looks for. */
export function dangerOptions(question: QuestionId): string[] {
  const options = flagAtoms.filter((atom) => atom.question === question).flatMap((atom): readonly string[] => atom.in);
  return questionById(question).options.filter((option) => options.includes(option));
}

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

function single(question: QuestionId): boolean {
  return questionById(question).type === 'single';
}

/** No sign of danger by themselves: each says what lies behind, and is looked for beside another sign only. */
const explainThemselves: readonly string[] = ['since-botulinum', 'assessed-under-3-months', 'assessed-date-not-sure'];

/** A date that is open counts as not sure, and whoever names one illness as recent says of the others that they are not. */
const learnsADate = (question: QuestionId, before: string, option: string): boolean =>
  (question === 'history-recent' || (question === 'stroke-when' && explainThemselves.includes(option))) &&
  (before === '' || before === 'not-sure');

/** After an injury only what is new counts: whoever is sure now that her weakness is old has said less. */
const learnsThatItIsOld = (answers: Answers, option: string): boolean =>
  option === 'slight-unchanged' && (answers['history-recent']?.includes('injury-4-weeks') ?? false);

/** The answer with the sign added: beside the others of a multiple choice, in place of a calm single answer or of "not sure". */
function withSign(question: QuestionId, answers: Answers, option: string): Answers | null {
  const { type, exclusive } = questionById(question);
  const before: string | readonly string[] | undefined = answers[question];
  if (learnsADate(question, String(before ?? ''), option) || learnsThatItIsOld(answers, option)) return null;
  if (type === 'single') {
    if (typeof before !== 'string' || !dangerOptions(question).includes(before))
      return changed(question, answers, option);
    return before === 'not-sure' && !explainThemselves.includes(option) ? changed(question, answers, option) : null;
  }
  const others = Array.isArray(before) ? before.filter((one: string) => !exclusive.includes(one)) : [];
  return changed(question, answers, [...others, option]);
}

function changed(question: QuestionId, answers: Answers, value: unknown): Answers {
  const parsed = parseAnswer(question, value);
  if (!parsed.ok) throw new Error(`Not a legal answer to ${question}`);
  return { ...answers, [question]: parsed.answer };
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
function neverLowers(property: string, options: (question: QuestionId) => readonly string[], change: Change): Proof {
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

/** Adding a sign of danger, whatever else was said. */
export function aSignOfDangerNeverLowers(): Proof {
  return neverLowers(
    'L7 Adding a sign of danger, also in place of "not sure", never lowers the disposition',
    dangerOptions,
    withSign,
  );
}

/** "Not sure" in the place of "no". */
export function notSureNeverLowers(): Proof {
  return neverLowers(
    '"Not sure" in place of "no" never lowers the disposition',
    (question) => questionById(question).options.filter((option) => option === 'not-sure'),
    (question, answers, option) => {
      const before: string | readonly string[] | undefined = answers[question];
      const saidNo = before === 'none' || (Array.isArray(before) && before[0] === 'none');
      return saidNo ? changed(question, answers, single(question) ? option : [option]) : null;
    },
  );
}

/** Neither change ends in self-care: a sign is a reason by itself, and self-care takes that everything was said. */
export function noDangerEndsInSelfCare(): Proof {
  const { check, proof } = checking('No sign of danger and no unsure answer ends in self-care');
  for (const { id } of questions) {
    if (fixed.includes(id)) continue;
    const options = [...signsByThemselves(id), ...(questionById(id).options.includes('not-sure') ? ['not-sure'] : [])];
    for (const option of options) {
      const answers = changed(id, lidFlutter, single(id) ? option : [option]);
      const route = routeOf(answers, callSignsIn(answers));
      // Asked only beside an answer that is a reason by itself.
      if (!route.asked.includes(id)) continue;
      const calm = dispositionOf(route) === 'self-care';
      check(!calm || (option === 'not-sure' && saysNothingOfDanger.includes(id)), answers, othersThan([id]));
    }
  }
  return proof();
}

/** The options that are a reason by themselves. An ache is not: it counts only beside other answers. */
function signsByThemselves(question: QuestionId): string[] {
  return dangerOptions(question).filter((option) => {
    const alone = changed(question, {}, single(question) ? option : [option]);
    return flags.some(({ when }) => holds(when, alone));
  });
}

/** "Not sure" here says nothing about danger, and self-care does not ask for them. */
const saysNothingOfDanger: readonly QuestionId[] = [
  'control',
  'frequency',
  'impact',
  'trend',
  'triggers',
  'sleep',
  'onset-site',
  'eye-and-mouth-together',
  'named',
  'facts',
];

/** The one picture that ends in self-care, with all that a nurse observes. */
const lidFlutter: Answers = {
  respondent: 'nurse',
  'observed-fast': 'negative',
  'observed-eye-closure': 'full',
  'observed-brow-lift': 'not-seen',
  age: '30-39',
  emergency: ['none'],
  'same-day': ['none'],
  duration: 'up-to-2-weeks',
  side: 'left',
  'current-sites': ['one-eyelid'],
  movement: 'tiny-flutter',
  control: 'cannot-stop',
  frequency: 'few-a-week',
  pain: ['none'],
  weakness: 'none',
  history: ['none'],
  ears: ['none'],
  'nerve-signs': ['none'],
  medicines: ['none'],
  impact: ['little'],
};
