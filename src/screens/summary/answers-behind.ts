import type { Criterion } from '../../content/criterion.ts';
import type { Answers, QuestionId } from '../../content/questions.ts';
import { holds } from '../../assessment/holds.ts';

export interface SaidAnswer {
  readonly question: QuestionId;
  /** Null where no answer was given. */
  readonly options: readonly (string | null)[];
}

/** The answers that make a criterion hold, and no others. */
export function answersBehind(criterion: Criterion, live: Answers): SaidAnswer[] {
  if (!holds(criterion, live) || 'not' in criterion) return [];
  if ('all' in criterion) return criterion.all.flatMap((part) => answersBehind(part, live));
  if ('any' in criterion) return criterion.any.flatMap((part) => answersBehind(part, live));
  const { question, in: counted } = criterion;
  const chosen: readonly string[] = [live[question]].flat().filter((option) => option !== undefined);
  return [{ question, options: chosen.filter((option) => counted.some((one) => one === option)) }];
}
