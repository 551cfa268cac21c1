import { dispositions } from '../content/dispositions.ts';
import type { Disposition } from '../content/dispositions.ts';
import type { OwnLevelWords } from '../content/own-level-words.ts';
import type { Unsettled } from '../assessment/settlement.ts';
import type { JudgementGiven } from '../machine/fold.ts';
import type { Part } from './part.ts';
import type { Telling } from './telling.ts';

/** One of the two levels that a nurse's result has. Null: none is known, as the questions ended early. */
export interface LevelTold extends Part {
  readonly id: 'own-level' | 'tool-level';
  readonly disposition: Disposition | null;
}

/** For a nurse: her own level, where she has given one, and the program's, which hers never replaces. */
export interface BothLevels {
  readonly own: LevelTold | null;
  readonly tool: LevelTold;
  /** The levels for which she has to write why. */
  readonly needReason: readonly Disposition[];
}

/** Hers and the program's. Null for everybody else. */
export function bothLevels({ words, voice, assessment, record }: Telling): BothLevels | null {
  if (voice !== 'nurse') return null;
  const { ownLevel } = words.interface.nurse;
  const { disposition, unsettled, reasons } = assessment;
  const toolSays = namedLevel(disposition, unsettled);
  return {
    own: record.judgement === null ? null : ownLevelTold(ownLevel, record.judgement),
    tool: {
      id: 'tool-level',
      from: reasons.map(({ id }) => id),
      disposition: toolSays,
      sentences: [toolSentence(ownLevel, toolSays, unsettled !== null)],
    },
    needReason: levelsThatNeedAReason(toolSays),
  };
}

/** The level that the program names: none where the questions ended early and nothing asks for faster help yet. */
function namedLevel(disposition: Disposition, unsettled: Unsettled | null): Disposition | null {
  return unsettled?.atLeast === null ? null : disposition;
}

/** The levels that are lower than the program's; where it names none, the calm ones, which nobody can know yet. */
export function levelsThatNeedAReason(toolSays: Disposition | null): readonly Disposition[] {
  return dispositions.slice(dispositions.indexOf(toolSays ?? 'urgent') + 1);
}

/** What the program says, as a sentence. */
function toolSentence({ levels, told }: OwnLevelWords, toolSays: Disposition | null, isUnsettled: boolean): string {
  if (toolSays === null) return told.toolNone;
  return isUnsettled ? told.toolSoFar(levels[toolSays]) : told.tool(levels[toolSays]);
}

function ownLevelTold({ levels, told }: OwnLevelWords, { disposition, reason }: JudgementGiven): LevelTold {
  const why = reason.trim();
  const sentences = [told.own(levels[disposition]), ...(why === '' ? [] : [told.reason(why)])];
  return { id: 'own-level', from: [], disposition, sentences };
}
