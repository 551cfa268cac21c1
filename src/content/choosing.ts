import { questionById } from './question-by-id.ts';
import type { QuestionId } from './questions.ts';

/** What a press leads to. Options are ids. */
export interface Choice {
  readonly chosen: readonly string[];
  /** What was chosen before, is not now, and was not what was pressed. */
  readonly taken: readonly string[];
}

/** After an option of the list was ticked or cleared. One that stands alone takes the place of the others, and they of it. */
export function afterTick(question: QuestionId, before: readonly string[], option: string, ticked: boolean): Choice {
  const { type, exclusive } = questionById(question);
  const others = before.filter((one) => one !== option);
  if (!ticked) return { chosen: others, taken: [] };
  const standsAlone = (one: string): boolean => type === 'single' || exclusive.includes(one);
  const kept = standsAlone(option) ? [] : others.filter((one) => !standsAlone(one));
  return { chosen: [...kept, option], taken: others.filter((one) => !kept.includes(one)) };
}

/**
 * After a place on a picture was pressed; null where nothing may happen, because something is ticked that stands alone.
 * A picture takes nothing away but the place that is pressed once more. Where there is one answer only, the last press holds.
 */
export function afterPress(question: QuestionId, before: readonly string[], option: string): Choice | null {
  const { type, exclusive } = questionById(question);
  if (type === 'single') return afterTick(question, before, option, true);
  if (before.includes(option)) return afterTick(question, before, option, false);
  return before.some((one) => exclusive.includes(one)) ? null : afterTick(question, before, option, true);
}
