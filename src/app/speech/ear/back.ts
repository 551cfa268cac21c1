import { backFrom, backFromTheCall } from '../../way-back.ts';
import type { EarHere } from './ear-here.ts';
import { questionAt } from './question-at.ts';

/** The way back from here, as the page has it; null on the start page. */
export function wayBack(here: EarHere): (() => void) | null {
  const { onPage, move } = here;
  if (onPage === 'start') return null;
  if (onPage === 'call-now') return backFromTheCall(here);
  const question = onPage === 'signs-unsure' ? null : questionAt(onPage);
  return question === null ? () => void move({ type: 'BACK' }) : backFrom(question, here);
}
