import type { Disposition } from '../content/dispositions.ts';
import type { QuestionId } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { planOf } from './care-plan.ts';
import type { Plan } from './care-plan.ts';
import { levelHeading } from './level-heading.ts';
import type { LevelHeading } from './level-heading.ts';
import { answerId, listed } from './part.ts';
import type { Listed, Part } from './part.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** How soon, and what to do about it. */
export interface Level extends LevelHeading {
  readonly disposition: Disposition;
  /** After an early end: the open questions that can make it more urgent, the most telling first. */
  readonly askFirst: Listed | null;
  /** Null where no level is known yet. */
  readonly plan: Plan | null;
}

/** The level with its plan; `told`: the reasons, or what is said in their place. */
export function levelOf(telling: Telling, told: readonly Part[]): Level {
  const { words, voice, assessment } = telling;
  const { disposition, unsettled } = assessment;
  return {
    disposition,
    ...levelHeading(words, voice, disposition, unsettled === null),
    askFirst: unsettled === null || unsettled.ask.length === 0 ? null : askFirstOf(telling, unsettled.ask),
    plan: unsettled?.atLeast === null ? null : planOf(telling, told),
  };
}

function askFirstOf(telling: Telling, ask: readonly QuestionId[]): Listed {
  const { words, summary, voice } = telling;
  const { askFirst, lead } = summary.frame.notSettled;
  const parts = ask.map((id): Part => ({ id, from: [answerId(id, null)], sentences: [words.questions[id].name] }));
  return listed(voiced(askFirst, voice), parts, { lead: say(telling, lead) });
}
