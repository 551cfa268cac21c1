import { questionById } from '../../../src/content/question-by-id.ts';
import type { Proof } from '../property.ts';
import { changed, dangerOptions, single } from './answers.ts';
import { neverLowers } from './never-lowers.ts';
import { withSign } from './with-sign.ts';

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
