import { questionById } from '../../../src/content/question-by-id.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { changed, dangerOptions } from './answers.ts';

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
export function withSign(question: QuestionId, answers: Answers, option: string): Answers | null {
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
