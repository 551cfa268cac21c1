import { questionById } from '../content/question-by-id.ts';
import { questions } from '../content/questions.ts';
import type { QuestionId } from '../content/questions.ts';
import { askWhen, shortRoute } from '../content/routing.ts';
import { voiced } from '../content/voiced.ts';
import { holds } from '../assessment/holds.ts';
import { answerId, listed } from './part.ts';
import type { Listed } from './part.ts';
import { listOf, say } from './telling.ts';
import type { Telling } from './telling.ts';

/** What was answered "not sure" or not at all, and what was never asked. */
export interface StillOpen extends Listed {
  /** Questions that never came, because the others were cut short. */
  readonly leftOut: readonly string[];
}

export function stillOpen(telling: Telling): StillOpen {
  const { words, summary, voice, assessment } = telling;
  const { frame } = summary;
  const name = (question: QuestionId): string => words.questions[question].name;
  const leftOut = leftOutOf(telling);
  const parts = assessment.unknown.map(({ question, why }) => ({
    id: question,
    from: [answerId(question, why === 'not-asked' ? null : why)],
    sentences: [frame.openQuestion(name(question), frame.unknown[why])],
  }));
  return {
    ...listed(voiced(frame.unknownTitle, voice), parts, { lead: say(telling, frame.unknownLead) }),
    leftOut: leftOut.length === 0 ? [] : say(telling, frame.leftOut(listOf(telling, leftOut.map(name)))),
  };
}

/** Questions that would have come if the rest had not been cut short. */
function leftOutOf({ record, assessment }: Telling): QuestionId[] {
  const { live, stop } = record.route;
  // Whoever has the name, and nothing new, was asked less on purpose.
  if (stop === null && !holds(shortRoute.when, live)) return [];
  return questions
    .map(({ id }) => id)
    .filter((id) => live[id] === undefined && !questionById(id).retired)
    .filter((id) => !assessment.unknown.some(({ question }) => question === id))
    .filter((id) => {
      const criterion = askWhen[id];
      return criterion === undefined || holds(criterion, live);
    });
}
