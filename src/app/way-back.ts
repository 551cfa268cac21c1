import { callSignsIn } from '../assessment/call-signs.ts';
import { questionById } from '../content/question-by-id.ts';
import type { QuestionId } from '../content/questions.ts';
import { questionBefore } from '../machine/neighbours.ts';
import type { PlaceProps } from './place-props.ts';

/** From a question back to the one before. The first question stands on the start page as well. */
export function backFrom(question: QuestionId, { walk, move, toStart }: Pick<PlaceProps, 'walk' | 'move' | 'toStart'>) {
  const isOpening = question === 'respondent' || questionBefore(walk, question) === 'respondent';
  return walk.manner !== 'changing' && isOpening ? toStart : () => void move({ type: 'BACK' });
}

/** From the call to the question whose sign brought it, for whom it was a mistake. Null: no sign was ticked here. */
export function backFromTheCall({ presented, move }: Pick<PlaceProps, 'presented' | 'move'>): (() => void) | null {
  const ticked = callSignsIn(presented.record.route.live)[0];
  return ticked === undefined ? null : () => void move({ type: 'GO_TO', target: ticked.question, manner: 'stepping' });
}

/** Is it the first that may be left out: from here on there is enough for a result? */
export function isFirstOptional(asked: readonly QuestionId[], question: QuestionId): boolean {
  return asked.find((id) => questionById(id).optional) === question;
}
