import { callSignsIn } from '../../../assessment/call-signs.ts';
import { questionBefore } from '../../../machine/neighbours.ts';
import type { EarHere } from './ear-here.ts';
import { questionAt } from './question-at.ts';

/** The way back from here, as the page has it; null on the start page. */
export function wayBack(here: EarHere): (() => void) | null {
  const { onPage, walk, presented, move, toStart } = here;
  if (onPage === 'start') return null;
  if (onPage === 'call-now') {
    const ticked = callSignsIn(presented.record.route.live)[0];
    if (ticked === undefined) return null;
    return () => void move({ type: 'GO_TO', target: ticked.question, manner: 'stepping' });
  }
  const question = onPage === 'signs-unsure' ? null : questionAt(onPage);
  const isOpening = question === 'respondent' || (question !== null && questionBefore(walk, question) === 'respondent');
  return walk.manner !== 'changing' && isOpening ? toStart : () => void move({ type: 'BACK' });
}
