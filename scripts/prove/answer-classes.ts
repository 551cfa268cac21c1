import { holds } from '../../src/assessment/holds.ts';
import type { AnswerCriterion, Criterion } from '../../src/content/criterion.ts';
import { parseAnswer } from '../../src/content/parse-answer.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { questions } from '../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../src/content/questions.ts';

/** Answers to one question that no criterion in hand can tell apart. */
export interface AnswerClass {
  readonly question: QuestionId;
  /** One of them; an empty object for the class that holds "not answered". */
  readonly witness: Answers;
  /** How many they are, "not answered" among them. */
  readonly size: bigint;
}

const known = new Map<QuestionId, readonly Answers[]>();

/** Every legal answer to a question, "not answered" first. */
export function legalAnswers(id: QuestionId): readonly Answers[] {
  const answers = known.get(id) ?? listAnswers(id);
  known.set(id, answers);
  return answers;
}

function listAnswers(id: QuestionId): Answers[] {
  const { type, options, exclusive } = questionById(id);
  const free = options.filter((option) => !exclusive.includes(option));
  const values: unknown[] =
    type === 'single'
      ? [...options]
      : [...subsets(free).filter((chosen) => chosen.length > 0), ...exclusive.map((option) => [option])];
  return [{}, ...values.map((value) => answerOf(id, value))];
}

/** This answer to the question, which has to be a legal one. */
export function answerOf(id: QuestionId, value: unknown): Answers {
  const parsed = parseAnswer(id, value);
  if (!parsed.ok) throw new Error(`Not a legal answer to ${id}`);
  return { [id]: parsed.answer };
}

function subsets(options: readonly string[]): string[][] {
  return options.reduce<string[][]>((all, option) => [...all, ...all.map((chosen) => [...chosen, option])], [[]]);
}

/** The answer criteria that a criterion is made of. */
export function atomsOf(criterion: Criterion): AnswerCriterion[] {
  if ('all' in criterion) return criterion.all.flatMap(atomsOf);
  if ('any' in criterion) return criterion.any.flatMap(atomsOf);
  return 'not' in criterion ? atomsOf(criterion.not) : [criterion];
}

const knownClasses = new Map<string, readonly AnswerClass[]>();

/** The answers to a question, put together where every atom treats them alike. Many properties ask for the same ones. */
export function classesOf(id: QuestionId, atoms: readonly AnswerCriterion[]): readonly AnswerClass[] {
  const own = atoms.filter(({ question }) => question === id);
  const name = `${id}: ${own.map((atom) => atom.in.join()).join(' ')}`;
  const classes = knownClasses.get(name) ?? listClasses(id, own);
  knownClasses.set(name, classes);
  return classes;
}

function listClasses(id: QuestionId, own: readonly AnswerCriterion[]): AnswerClass[] {
  const classes = new Map<string, { witness: Answers; size: bigint }>();
  for (const answer of legalAnswers(id)) {
    const key = own.map((atom) => Number(holds(atom, answer))).join('');
    const like = classes.get(key);
    if (like === undefined) classes.set(key, { witness: answer, size: 1n });
    else like.size += 1n;
  }
  return [...classes.values()].map((one) => ({ question: id, ...one }));
}

/** Calls `visit` with every combination of classes, the shortest interviews first for each question. */
export function product(
  lists: readonly (readonly AnswerClass[])[],
  visit: (answers: Answers, size: bigint) => void,
): void {
  const [first, ...rest] = lists;
  if (first === undefined) return visit({}, 1n);
  product(rest, (answers, size) => {
    for (const one of first) visit({ ...answers, ...one.witness }, size * one.size);
  });
}

/** How many interviews there are over the questions that were not enumerated. */
export function othersThan(enumerated: readonly QuestionId[]): bigint {
  return questions
    .filter(({ id }) => !enumerated.includes(id))
    .reduce((count, { id }) => count * BigInt(legalAnswers(id).length), 1n);
}

/** The questions in the order of the contract, each once. */
export function inOrder(ids: readonly QuestionId[]): QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => ids.includes(id));
}
