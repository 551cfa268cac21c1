import type { InterviewWords } from '../content/interface-words.ts';
import type { Respondent } from '../content/questions.ts';
import type { Disposition } from '../content/dispositions.ts';
import { voiced } from '../content/voiced.ts';

/** What stands over the card: the level by its name, and how soon. */
export interface LevelHeading {
  /** Null where the questions ended early: no level is named then. */
  readonly name: string | null;
  readonly heading: string;
}

/** The one place that says how a level is headed, whether the rest of the result is there or not. */
export function levelHeading(
  words: InterviewWords,
  voice: Respondent | undefined,
  disposition: Disposition,
  isSettled: boolean,
): LevelHeading {
  const { levels } = words.interface;
  if (!isSettled) return { name: null, heading: levels.notSettled[disposition] };
  const { level, heading } = levels[disposition];
  return { name: level, heading: voiced(heading, voice) };
}
