import { questionsIn } from '../../assessment/questions-in.ts';
import { isQuestionId } from '../../content/question-by-id.ts';
import type { QuestionId } from '../../content/questions.ts';
import { askWhen } from '../../content/routing.ts';
import { beginsLikeCode } from '../../exchange/code/link.ts';
import { headingId } from '../../screens/Heading.tsx';
import type { Place } from '../../machine/machine-setup.ts';
import type { Target } from '../../machine/walk.ts';
import { textIn } from './entry-state.ts';
import type { OnPage } from './entry-state.ts';

/** What an address asks for. `onward`: to wherever the interview stands. `receive`: to where a code is read. */
export type Request = Target | 'start' | 'interviews' | 'receive' | 'sheet' | 'onward' | 'unknown';

declare global {
  interface Window {
    /** The last part of a link with a code, which the early script took out of the address. */
    coded?: string | undefined;
  }
}

/** Where the answers alone lead. */
const reachedByAnswers: readonly string[] = [
  'call-now',
  'signs-unsure',
  'confirm-person',
  'too-young',
] satisfies Place[];

/** What the address may tell of a person: whether there is a twitch, and who answers. */
const mayBeTold: readonly QuestionId[] = ['respondent', 'duration'];

/** The label that all places share which would tell more: the history of the browser shows addresses and titles to others. */
const sharedLabel = 'advice';

/** The place where a code is read: all that is left in the address of a link with a code. */
const receiveLabel = 'receive';

const codeLike = new RegExp(beginsLikeCode, 'i');

/**
 * Takes a code out of the address, before anything else is done with it: neither the address bar nor the history of the tab
 * keeps what somebody answered. The early script does the same when the page comes.
 */
export function takeCodeOut(): void {
  const { hash } = location;
  if (!codeLike.test(hash)) return;
  window.coded = hash;
  history.replaceState(history.state, '', `#${receiveLabel}`);
}

/** The text that was taken out of the address, once: nothing keeps it but the page that reads it. */
export function textTakenOut(): string {
  const { coded = '' } = window;
  window.coded = undefined;
  return coded;
}

/** Does it tell something of the answers that somebody stands at this place? */
export function tellsOfAnswers(place: OnPage): boolean {
  if (!isQuestionId(place)) return reachedByAnswers.includes(place);
  const criterion = askWhen[place];
  return criterion !== undefined && questionsIn(criterion).some((question) => !mayBeTold.includes(question));
}

/** Reads the address bar, and beside the shared label what the entry of the history says. It never holds an answer. */
export function requestIn(hash: string, state: unknown): Request {
  const label = hash.replace(/^#/, '');
  // The links to the start page and to the content, pressed before the program had come.
  if (label === '' || label === 'start' || label === headingId) return 'start';
  if (isQuestionId(label) || label === 'review' || label === 'summary') return label;
  if (label === 'sheet' || label === 'interviews' || label === receiveLabel) return label;
  if (label !== sharedLabel) return 'unknown';
  const place = textIn(state, 'place');
  return isQuestionId(place) ? place : 'onward';
}

/** The one place that is asked for by name, or null. */
export function targetOf(request: Request): Target | null {
  // The sheet of paper is another view of the result.
  if (request === 'sheet') return 'summary';
  return request === 'review' || request === 'summary' || isQuestionId(request) ? request : null;
}

/** The address of a place on this page. */
export function addressOf(place: OnPage): string {
  const isTold =
    place === 'interviews' || place === receiveLabel || !tellsOfAnswers(place === 'start' ? 'respondent' : place);
  const label = place === 'start' ? '' : `#${isTold ? place : sharedLabel}`;
  return location.pathname + location.search + label;
}
