import { askFirst } from '../content/ask-first.ts';
import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { questionById } from '../content/question-by-id.ts';
import { questions } from '../content/questions.ts';
import type { Answers, QuestionId } from '../content/questions.ts';
import { redFlags } from '../content/red-flags.ts';
import { askWhen } from '../content/routing.ts';
import { holds } from './holds.ts';
import type { Route } from './live-answers.ts';
import { canBe } from './may-be-asked.ts';
import { questionsIn } from './questions-in.ts';

/** The questions ended early, and the level is not settled. */
export interface Unsettled {
  /** What is known so far; null where nothing asks for faster help yet, which is no "routine". */
  readonly atLeast: Disposition | null;
  /** The open questions that can raise the level, the most telling first. */
  readonly ask: readonly QuestionId[];
}

/** Null: every question that has to be asked was, or nothing that is open can change the level. */
export function unsettledBy({ asked, live, stop }: Route, disposition: Disposition): Unsettled | null {
  if (stop !== null) return null;
  const open = asked.filter((id) => live[id] === undefined && !questionById(id).optional);
  if (open.length === 0) return null;
  const raising = questionsThatRaise(live, disposition);
  const inOrder = new Set<QuestionId>([...askFirst, ...questions.map(({ id }) => id)]);
  const ask = [...inOrder].filter((id) => open.includes(id) && raising.has(id));
  if (disposition === 'routine' || disposition === 'self-care') return { atLeast: null, ask };
  return ask.length === 0 ? null : { atLeast: disposition, ask };
}

/** The open questions of every red flag that is more urgent and can still come to hold. */
function questionsThatRaise(live: Answers, disposition: Disposition): Set<QuestionId> {
  const known = new Map<QuestionId, boolean>();
  const isOpen = (id: QuestionId): boolean => {
    const criterion = askWhen[id];
    const is =
      known.get(id) ?? (live[id] === undefined && (criterion === undefined || canBe(true, criterion, live, isOpen)));
    known.set(id, is);
    return is;
  };
  const more = dispositions.slice(0, dispositions.indexOf(disposition));
  const flags = Object.values(redFlags).filter(
    ({ when, atLeast }) => more.includes(atLeast) && !holds(when, live) && canBe(true, when, live, isOpen),
  );
  return new Set(flags.flatMap(({ when }) => questionsIn(when)));
}
