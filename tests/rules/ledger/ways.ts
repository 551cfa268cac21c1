import { questions } from '../../../src/content/questions.ts';
import type { Answers, OptionId, QuestionId } from '../../../src/content/questions.ts';
import { chosen, eachOptionOf, everyCombination, oneAnswer, togetherOptions } from '../../support/answers.ts';

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

/** Do the answers say it? Then they hold all that one of the ways holds. */
export function isSaid(ways: Ways, answers: Answers): boolean {
  return ways.some((way) =>
    questionsIn([way]).every((id) => chosen(way, id).every((option) => chosen(answers, id).includes(option))),
  );
}

/** The people round the ways: each question that matters is open, or has any one answer, so every near miss is there. */
export function peopleAround(ways: Ways): Answers[] {
  return [...everyCombination(...questionsIn(ways).map((id) => [{}, ...eachOptionOf(id), ...nearSets(id, ways)]))];
}

function questionsIn(ways: Ways): QuestionId[] {
  return questions.map(({ id }) => id).filter((id) => ways.some((way) => way[id] !== undefined));
}

/** Where a way takes two options of one question: both, and each of them with another in place of its fellow. */
function nearSets(id: QuestionId, ways: Ways): Answers[] {
  const sets = ways.map((way) => chosen(way, id)).filter(({ length }) => length > 1);
  return sets.flatMap((set) => [
    oneAnswer(id, ...set),
    ...set.flatMap((gone) =>
      togetherOptions(id)
        .filter((option) => !set.includes(option))
        .map((other) => oneAnswer(id, ...set.filter((option) => option !== gone), other)),
    ),
  ]);
}
