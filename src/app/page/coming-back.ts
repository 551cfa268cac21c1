import { useEffect } from 'react';
import type { QuestionId } from '../../content/questions.ts';
import { changeButtonId } from '../../screens/Review.tsx';
import { attempt } from '../keeping/attempt.ts';
import { listenTo } from '../listen-to.ts';
import type { OnPage } from './entry-state.ts';

const key = 'face-twitch read to';

/** The row of the review that somebody has left to change it. */
let changing: QuestionId | null = null;
/** How far down the result had been read when it was left for another page, in pixels. */
let readTo: number | null = null;

/** Remembers the row that is left, to come back to it. */
export function leavesToChange(question: QuestionId): void {
  changing = question;
}

/** Where on this page somebody comes back to; null for its top. */
export function comesBackTo(place: OnPage): { readonly row: HTMLElement } | { readonly top: number } | null {
  if (place === 'summary') return readTo === null ? null : { top: readTo };
  readTo = null;
  if (place !== 'review') return null;
  const row = changing === null ? null : document.getElementById(changeButtonId(changing));
  changing = null;
  return row === null ? null : { row };
}

/** On the way to a condition page and back the result keeps its place, whether the browser loads it again or not. */
export function useReadingPlace(place: OnPage): void {
  useEffect(() => {
    // Where that cannot be, one comes back to the top.
    attempt(() => {
      readTo = Number(sessionStorage.getItem(key) ?? '') || null;
      sessionStorage.removeItem(key);
    });
  }, []);
  useEffect(() => {
    if (place !== 'summary') return;
    const keep = (): void => attempt(() => sessionStorage.setItem(key, String(Math.round(scrollY))));
    return listenTo(window, 'pagehide', keep);
  }, [place]);
}
