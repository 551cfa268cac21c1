import type { FrozenCriterion, FrozenQuestion, FrozenStop, FrozenVersion } from './frozen-version.ts';

/** One option, or several. Absent: left open. */
export type FrozenAnswer = string | readonly string[];
export type FrozenAnswers = ReadonlyMap<string, FrozenAnswer>;

/** What a walk has to be told: by the answers while a code is made, by the code while it is read. */
export interface Choices {
  readonly answer: (question: FrozenQuestion) => FrozenAnswer | undefined;
  /** Did a nurse go on here, having noted the call for the signs among these answers? */
  readonly goesOn: (stop: FrozenStop, live: FrozenAnswers) => boolean;
}

/**
 * Walks the questions of a version as they were asked in its day, and gives the answers on the way. It is what
 * `routeOf` was then; it shares no code with it, for that one may change.
 */
export function frozenWalk(version: FrozenVersion, { answer, goesOn }: Choices): FrozenAnswers {
  const live = new Map<string, FrozenAnswer>();
  for (const question of version.questions) {
    if (!isAskedAfter(version, live, question)) continue;
    const given = answer(question);
    if (given !== undefined) live.set(question.id, given);
    const stop = version.stops.find(({ after, when }) => after === question.id && frozenHolds(when, live));
    if (stop !== undefined && !(stop.untilCallNoted && goesOn(stop, live))) break;
  }
  return live;
}

function isAskedAfter({ shorterRoutes }: FrozenVersion, live: FrozenAnswers, { id, askWhen }: FrozenQuestion): boolean {
  if (askWhen !== null && !frozenHolds(askWhen, live)) return false;
  return shorterRoutes.every(({ when, asks }) => !frozenHolds(when, live) || asks.includes(id));
}

function frozenHolds(criterion: FrozenCriterion, live: FrozenAnswers): boolean {
  if (criterion.all !== undefined) return criterion.all.every((part) => frozenHolds(part, live));
  if (criterion.any !== undefined) return criterion.any.some((part) => frozenHolds(part, live));
  if (criterion.not !== undefined) return !frozenHolds(criterion.not, live);
  const given = [live.get(criterion.question ?? '') ?? []].flat();
  return given.some((option) => criterion.in?.includes(option));
}
