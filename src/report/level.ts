import type { Disposition } from '../content/dispositions.ts';
import type { QuestionId } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { planOf } from './care-plan.ts';
import type { Plan } from './care-plan.ts';
import { bothLevels } from './own-level.ts';
import type { BothLevels } from './own-level.ts';
import { levelHeading } from './level-heading.ts';
import type { LevelHeading } from './level-heading.ts';
import { answerId, listed } from './part.ts';
import type { HeadedPart, Listed, Part } from './part.ts';
import { wordsToSay } from './spoken.ts';
import { say } from './telling.ts';
import type { Telling } from './telling.ts';

/** How soon, and what to do about it. */
export interface Level extends LevelHeading {
  readonly disposition: Disposition;
  /** A nurse's own level and the program's, as values and in words. Null for everybody else. */
  readonly both: BothLevels | null;
  /** After an early end: the open questions that can make it more urgent, the most telling first. */
  readonly askFirst: Listed | null;
  /** Null where no level is known yet. */
  readonly plan: Plan | null;
  /** What to say on the phone. Null where there is no level yet, but for a nurse, who hands over what is open. */
  readonly say: HeadedPart | null;
}

/** The level with its plan; `told`: the reasons, or what is said in their place. */
export function levelOf(telling: Telling, told: readonly Part[]): Level {
  const { words, voice, assessment } = telling;
  const { disposition, unsettled } = assessment;
  const both = bothLevels(telling);
  const hasNoLevel = unsettled?.atLeast === null;
  return {
    disposition,
    both,
    ...levelHeading(words, voice, disposition, unsettled === null),
    askFirst: unsettled === null || unsettled.ask.length === 0 ? null : askFirstOf(telling, unsettled.ask),
    plan: hasNoLevel ? null : planOf(telling, told),
    say: hasNoLevel && both === null ? null : wordsToSay(telling, both),
  };
}

function askFirstOf(telling: Telling, ask: readonly QuestionId[]): Listed {
  const { words, summary, voice } = telling;
  const { askFirst, lead } = summary.frame.notSettled;
  const parts = ask.map((id): Part => ({ id, from: [answerId(id, null)], sentences: [words.questions[id].name] }));
  return listed(voiced(askFirst, voice), parts, { lead: say(telling, lead) });
}
