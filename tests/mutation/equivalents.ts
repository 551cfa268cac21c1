import { holds } from '../../src/assessment/holds.ts';
import { isQuestionId, questionById } from '../../src/content/question-by-id.ts';
import { atomsOf, classesOf, inOrder, product } from '../../scripts/prove/answer-classes.ts';
import type { Mutant } from './mutant.ts';

/** Mutants that nothing can notice, as no legal answers exist that tell them from the rule. Each is shown by computing. */
export interface Equivalent {
  readonly why: string;
  readonly of: (mutant: Mutant) => boolean;
}

const inFit = ({ table }: Mutant): boolean => table === 'usualPicture' || table === 'someOfThePicture';
const adds = (mutant: Mutant): boolean => mutant.operator === 'take another option in';

function takesInOneThatStandsAlone({ after }: Mutant): boolean {
  const [question = '', options = ''] = after.split(': ');
  const taken = options.split(' or ').at(-1) ?? '';
  return isQuestionId(question) && questionById(question).exclusive.includes(taken);
}

export const equivalents: readonly Equivalent[] = [
  {
    why:
      'The side is asked for twice in these statements: by the twitch that keeps to one side, and by ' +
      'the spread on one side. Either of the two is enough.',
    of: (mutant) =>
      inFit(mutant) &&
      mutant.before === 'side: left or right' &&
      (adds(mutant) || mutant.operator === 'drop a part of "all"'),
  },
  {
    why:
      'The option that is taken in stands alone as an answer ("none", "not sure", a single eyelid and ' +
      'nowhere else), and the statement asks for another answer to the same question, too.',
    of: (mutant) => adds(mutant) && takesInOneThatStandsAlone(mutant),
  },
  {
    why:
      'Self-care names both the answers that are harmless and those that are not. What is taken in ' +
      'among the harmless ones is still refused, as the other list names it.',
    of: (mutant) =>
      adds(mutant) &&
      mutant.table === 'selfCare' &&
      /^((pain|history|ears|medicines): none|current-sites: around-eye)/.test(mutant.before) &&
      !takesInOneThatStandsAlone(mutant),
  },
  {
    why: 'The option that is taken in is told in another part of the same statement: where it was said, that part holds already.',
    of: (mutant) =>
      adds(mutant) &&
      ['redFlags', 'findings', 'pointsElsewhere', 'stops', 'advice', 'someOfThePicture'].includes(mutant.table) &&
      !takesInOneThatStandsAlone(mutant) &&
      !(inFit(mutant) && mutant.before === 'side: left or right'),
  },
];

/** Do both statements say the same of every legal set of answers? Tried over all classes of answers they can tell apart. */
export function saysTheSame({ statement }: Mutant): boolean {
  if (statement === undefined) return false;
  const { was, is } = statement;
  const atoms = [...atomsOf(was), ...atomsOf(is)];
  const lists = inOrder(atoms.map(({ question }) => question)).map((question) => classesOf(question, atoms));
  let same = true;
  product(lists, (answers) => {
    same &&= holds(was, answers) === holds(is, answers);
  });
  return same;
}
