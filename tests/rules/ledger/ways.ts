import contract from '../../data/questionnaire.json';
import { questions } from '../../../src/content/questions.ts';
import type { Answers, OptionId, QuestionId } from '../../../src/content/questions.ts';
import {
  chosen,
  countOf,
  eachOptionOf,
  everyCombination,
  oneAnswer,
  togetherOptions,
  without,
} from '../../support/answers.ts';

/** Every way to say one thing; each is the least that a person says for it. */
export type Ways = readonly Answers[];

/** One way for each choice of one option from each list. */
export function said(options: { readonly [Q in QuestionId]?: readonly OptionId<Q>[] }): Ways {
  const lists = questions.flatMap(({ id }) => {
    const listed: readonly string[] | undefined = options[id];
    return listed === undefined ? [] : [listed.map((option) => oneAnswer(id, option))];
  });
  return [...everyCombination(...lists)];
}

/** Each of the ways, and each of the others with it: `beside` says what has to be there whatever the way. */
export function together(beside: Ways, ways: Ways): Ways {
  return [...everyCombination(beside, ways)];
}

/** What one way holds, question by question; worked out once, since each is held against a great many people. */
const parts = new Map<Answers, readonly { readonly id: QuestionId; readonly options: readonly string[] }[]>();

function partsOf(way: Answers) {
  const known = parts.get(way) ?? questionsIn([way]).map((id) => ({ id, options: chosen(way, id) }));
  parts.set(way, known);
  return known;
}

/** Do the answers say it? Then they hold all that one of the ways holds. */
export function isSaid(ways: Ways, answers: Answers): boolean {
  return ways.some((way) => partsOf(way).every(({ id, options }) => areChosen(answers[id], options)));
}

function areChosen(answer: string | readonly string[] | undefined, options: readonly string[]): boolean {
  if (answer === undefined) return options.length === 0;
  return options.every((option) => (typeof answer === 'string' ? answer === option : answer.includes(option)));
}

/** By the contract an answer that was not given to these counts as "not sure" where a level is read. */
export function asCounted(answers: Answers): Answers {
  const counted = questions.map(({ id }) => id).filter((id) => contract.countsAsNotSure.questions.includes(id));
  return counted.reduce<Answers>((all, id) => ({ ...oneAnswer(id, 'not-sure'), ...all }), answers);
}

/** Above so many only those are looked at who are one or two answers away from a way. */
const many = 30_000;

/** The people round the ways: each question that matters is open, or has any one answer, so every near miss is there. */
export function peopleAround(ways: Ways): Answers[] {
  const ids = questionsIn(ways);
  const lists = ids.map((id) => answersAround(id, ways));
  if (countOf(...lists) <= many) return [...everyCombination(...lists)];
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
  return ways.flatMap((way) =>
    pairs.flatMap(([one, other]) => [
      ...everyCombination([without(way, one, other)], answersAround(one, [way]), answersAround(other, [way])),
    ]),
  );
}

const answersAround = (id: QuestionId, ways: Ways): Answers[] => [{}, ...eachOptionOf(id), ...nearSets(id, ways)];

function questionsIn(ways: Ways): QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => ways.some((way) => way[id] !== undefined));
}

/** Where a way takes two options of one question: both, and each of them with another in place of its fellow. */
function nearSets(id: QuestionId, ways: Ways): Answers[] {
  const sets = ways.map((way) => chosen(way, id)).filter(({ length }) => length > 1);
  const different = new Map(sets.map((set) => [set.join(), set]));
  return [...different.values()].flatMap((set) => [
    oneAnswer(id, ...set),
    ...set.flatMap((gone) =>
      togetherOptions(id)
        .filter((option) => !set.includes(option))
        .map((other) => oneAnswer(id, ...set.filter((option) => option !== gone), other)),
    ),
  ]);
}
