import { adviceFor } from '../../../src/assessment/advice-for.ts';
import { askFirst } from '../../../src/content/ask-first.ts';
import { wouldTellMore } from '../../../src/content/fit-rules.ts';
import { newSigns } from '../../../src/content/new-signs.ts';
import type { Answers } from '../../../src/content/questions.ts';
import { assessAnswers } from '../../../src/exchange/evaluate.ts';
import { isQuestionId } from '../../../src/content/question-by-id.ts';
import { oneAnswer, usualSpasm } from '../../support/answers.ts';
import { adviceLedger, inTodaysWords } from '../ledger/advice.ts';
import { firstWrong } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { watchFor } from '../ledger/new-signs.ts';
import { isSaid, peopleAround } from '../ledger/ways.ts';

/** She is told everything that there is to tell, so the order shows. */
const toldEverything: Answers = {
  respondent: 'nurse',
  'same-day': ['eye-exposed', 'weakness-both-sides'],
  pain: ['ear-pain'],
  facts: ['tick-or-ring-rash'],
  'current-sites': ['one-eyelid'],
  movement: 'tiny-flutter',
  weakness: 'since-botulinum',
  history: ['known-tumour-or-aneurysm', 'hfs-diagnosed', 'pregnant'],
  impact: ['eye-shuts-driving-or-walking', 'avoids-people'],
};

const told: readonly Check[] = adviceLedger.map(([id, evidence, ways]) => ({
  name: `${id} is told to those whom it is for, and to nobody else [${evidence}]`,
  tables: ['advice'],
  rule: id,
  fault: () =>
    firstWrong(peopleAround(ways), (live) => ({
      is: String(adviceFor(live).includes(id)),
      shouldBe: String(isSaid(ways, inTodaysWords(live))),
    })),
}));

const usualWith = (question: string, option: string): Answers =>
  isQuestionId(question) ? { ...usualSpasm, ...oneAnswer(question, option) } : {};

export const adviceChecks: readonly Check[] = [
  ...told,
  {
    name: 'after an early end weakness, nerves, pain and ears are asked for first',
    tables: ['askFirst'],
    fault: () =>
      firstWrong([{ asked: 'weakness, nerve-signs, pain, ears' }], ({ asked }) => ({
        is: askFirst.join(', '),
        shouldBe: asked,
      })),
  },
  {
    name: 'where only side and time are known, the places and the movement are what is not known',
    tables: ['wouldTellMore'],
    fault: () =>
      firstWrong([{ asked: 'current-sites, onset-site, movement' }], ({ asked }) => ({
        is: wouldTellMore.join(', '),
        shouldBe: asked,
      })),
  },
  {
    name: 'the advice is told in one order, the plan that somebody has first',
    tables: ['advice'],
    fault: () =>
      firstWrong([toldEverything], (live) => ({
        is: adviceFor(live).join(', '),
        shouldBe: adviceLedger.map(([id]) => id).join(', '),
      })),
  },
  {
    name: 'the signs to watch for are those of section 4 that can newly appear, in the order in which they are told',
    tables: ['newSigns'],
    fault: () =>
      firstWrong([watchFor], (listed) => ({
        is: newSigns.map(({ question, option }) => `${question} ${option}`).join(', '),
        shouldBe: listed.map(([, question, option]) => `${question} ${option}`).join(', '),
      })),
  },
  {
    name: 'each sign to watch for makes the usual spasm as urgent as section 4 says',
    tables: ['redFlags'],
    fault: () =>
      firstWrong(watchFor, ([level, question, option]) => ({
        is: assessAnswers(usualWith(question, option)).disposition,
        shouldBe: level,
      })),
  },
];
