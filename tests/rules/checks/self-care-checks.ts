import { dispositionOf } from '../../../src/assessment/disposition.ts';
import { holds } from '../../../src/assessment/holds.ts';
import { routeOf } from '../../../src/assessment/live-answers.ts';
import { questionById } from '../../../src/content/question-by-id.ts';
import { questions } from '../../../src/content/questions.ts';
import type { Answers, QuestionId } from '../../../src/content/questions.ts';
import { selfCare } from '../../../src/content/self-care.ts';
import { lidFlutter, observedNothing, oneAnswer, togetherOptions, without } from '../../support/answers.ts';
import { firstWrong, once } from '../ledger/check.ts';
import type { Check } from '../ledger/check.ts';
import { calmBeside, harmless, neededForSelfCare, whereItMayBegin } from '../ledger/self-care.ts';

interface Person {
  readonly answers: Answers;
  readonly atHome: boolean;
  /** Is the changed answer one that has to be said for self-care? */
  readonly reads: boolean;
}

/** What only a nurse is asked. */
const besideWhat = (id: QuestionId): Answers =>
  id.startsWith('observed') ? { ...lidFlutter, ...observedNothing } : lidFlutter;

const bothLids: Answers = { ...lidFlutter, 'current-sites': ['around-eye'], 'onset-site': 'lower-eyelid' };

/** Each answer beside the flutter, alone and beside a calm one, and each question left open. */
const people = once((): Person[] => [
  { answers: lidFlutter, atHome: true, reads: true },
  ...questions.flatMap(({ id }) =>
    questionById(id).options.map((option) => ({
      answers: { ...besideWhat(id), ...oneAnswer(id, option) },
      atHome: harmless[id]?.includes(option) ?? true,
      reads: neededForSelfCare.includes(id) || id === 'observed-brow-lift' || id === 'named',
    })),
  ),
  ...questionById('onset-site').options.map((option) => ({
    answers: { ...bothLids, ...oneAnswer('onset-site', option) },
    atHome: whereItMayBegin.includes(option),
    reads: true,
  })),
  // The jaw or an arm alone is no lid, wherever it began.
  ...togetherOptions('current-sites').map((option) => ({
    answers: { ...bothLids, ...oneAnswer('current-sites', option) },
    atHome: option === 'around-eye',
    reads: true,
  })),
  ...togetherOptions('current-sites').map((option) => ({
    answers: { ...bothLids, ...oneAnswer('current-sites', 'around-eye', option) },
    atHome: option === 'around-eye',
    reads: true,
  })),
  { answers: without(bothLids, 'onset-site'), atHome: false, reads: true },
  ...calmBeside.flatMap(([id, calm]) =>
    questionById(id)
      .options.filter((option) => oneAnswer(id, calm, option)[id] !== undefined)
      .map((option) => ({
        answers: { ...lidFlutter, ...oneAnswer(id, calm, option) },
        atHome: harmless[id]?.includes(option) ?? true,
        reads: true,
      })),
  ),
  ...neededForSelfCare.map((id) => ({ answers: without(lidFlutter, id), atHome: false, reads: true })),
]);

export const selfCareChecks: readonly Check[] = [
  {
    name: 'the statement selfCare by itself holds beside the harmless answers and no others, whatever the red flags say',
    tables: ['selfCare'],
    fault: () =>
      firstWrong(people(), ({ answers, atHome, reads }) => ({
        is: String(holds(selfCare, answers)),
        // What goes on beside the flutter (it never stops, say) is left to the red flags.
        shouldBe: String(atHome || !reads),
      })),
  },
  {
    name: 'a flutter of one lid may be looked after at home beside the harmless answers and no others',
    tables: ['selfCare'],
    fault: () =>
      firstWrong(people(), ({ answers, atHome }) => ({
        is: String(dispositionOf(routeOf(answers, [])) === 'self-care'),
        shouldBe: String(atHome),
      })),
  },
];
