import { isQuestionId } from '../content/parse-answer.ts';
import { headingId } from '../screens/Heading.tsx';
import type { Place } from '../machine/machine-setup.ts';
import type { Target, Walk } from '../machine/walk.ts';

/** What an address asks for. `onward`: to wherever the interview stands. */
export type Request = Target | 'start' | 'onward' | 'unknown';

/** Where the answers alone lead. They share one label: the history of the browser shows addresses and titles to others. */
const reachedByAnswers: readonly string[] = ['call-now', 'signs-unsure', 'too-young'] satisfies Place[];
const sharedLabel = 'advice';

/** Does the heading of this place tell something of the answers? */
export function givesAdvice(place: Place): boolean {
  return place === 'summary' || reachedByAnswers.includes(place);
}

/** Reads the address bar: it holds a label and never an answer. */
export function requestIn(hash: string): Request {
  const label = hash.replace(/^#/, '');
  // The link that skips to the content, pressed before the program had come.
  if (label === '' || label === headingId) return 'start';
  if (isQuestionId(label) || label === 'review' || label === 'summary') return label;
  return label === sharedLabel ? 'onward' : 'unknown';
}

interface HistoryState {
  readonly manner: Walk['manner'];
}

/** How the person came to the present entry, so that a reload in the middle of a change returns to the review. */
export function mannerIn(state: unknown): Walk['manner'] {
  const manner: unknown = typeof state === 'object' && state !== null && 'manner' in state ? state.manner : null;
  return manner === 'changing' ? 'changing' : 'stepping';
}

/** Shows a place in the address bar: as a new entry, or in the place of the present one. */
export function showAddress(place: Place | 'start', manner: Walk['manner'], how: 'push' | 'replace'): void {
  const address =
    place === 'start'
      ? location.pathname + location.search
      : `#${reachedByAnswers.includes(place) ? sharedLabel : place}`;
  const state: HistoryState = { manner };
  if (how === 'push') history.pushState(state, '', address);
  else history.replaceState(state, '', address);
}
