import { isQuestionId } from '../../content/question-by-id.ts';
import type { Journal } from '../../machine/journal.ts';
import { placeOf } from '../../machine/place.ts';
import { recordFor } from '../../machine/walk.ts';
import { moveOn, showLatest } from './session-state.ts';
import type { SessionState, Snapshot } from './session-state.ts';

/** Another tab has written in this interview. While a press is being done the page follows with it. */
export function followJournal(state: SessionState, journal: Journal): void {
  const before = shownIn(state.latest);
  moveOn(state, { type: 'CATCH_UP', journal });
  const isOther = shownIn(state.latest) !== before;
  if (isOther || state.press !== null) state.onNotice('carriedOnElsewhere');
  if (state.press !== null) return;
  showLatest(state);
  if (isOther) state.elsewhere.set('carried-on');
}

/** The place, and the answer that is shown there. */
function shownIn(snapshot: Snapshot): string {
  const place = placeOf(snapshot);
  const { current } = recordFor(snapshot.context);
  return `${place} ${isQuestionId(place) ? String(current[place]) : ''}`;
}
