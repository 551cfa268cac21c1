import { useEffect } from 'react';
import type { InterfaceWords, InterviewWords } from '../../content/interface-words.ts';
import { headingId } from '../../screens/Heading.tsx';
import { listenTo } from '../listen-to.ts';
import { tellsOfAnswers } from './address.ts';
import { comesBackTo } from './coming-back.ts';
import type { OnPage } from './entry-state.ts';
import { titleEntry } from './history-entries.ts';

/** At every step the heading takes focus, and the title and the scroll position follow. Not on arrival at the start page. */
export function useArrival(step: number, place: OnPage, words: InterviewWords): void {
  useEffect(() => {
    if (step === 0) return;
    if (step === 1 && place === 'start') titleEntry(words.interface.product);
    else return arrive(words, place);
  }, [step, place, words]);
}

/** A page whose parts are loaded first arrives when it is there. */
export function useLateArrival(words: InterviewWords, place: OnPage = 'summary'): void {
  useEffect(() => arrive(words, place), [words, place]);
}

/** Focus waits for the frame, which lays the page out in any case: the task that draws the step stays short. */
function arrive(words: InterviewWords, place: OnPage): (() => void) | undefined {
  const heading = document.getElementById(headingId);
  if (heading === null) return undefined;
  // The next page begins with its own words.
  document.querySelector('.display-settings')?.removeAttribute('open');
  titleEntry(titleOf(words.interface, place, heading.textContent));
  const back = comesBackTo(place);
  const frame = requestAnimationFrame(() => {
    if (back !== null && 'row' in back) {
      back.row.focus({ preventScroll: true });
      return back.row.scrollIntoView({ block: 'center' });
    }
    scrollTo(0, back?.top ?? 0);
    const first = document.querySelector<HTMLElement>('main [data-first]') ?? heading;
    first.focus({ preventScroll: true });
  });
  return () => cancelAnimationFrame(frame);
}

function titleOf(words: InterfaceWords, place: OnPage, heading: string): string {
  const { product, pageTitle, nextTitle } = words;
  if (place === 'start') return product;
  // The heading of the result says what somebody should do; another may name whom a carer answers for.
  const tells =
    place === 'summary' ||
    (place !== 'interviews' && place !== 'receive' && tellsOfAnswers(place)) ||
    namesSomebody(words, heading);
  return pageTitle(tells ? nextTitle : heading);
}

function namesSomebody({ whom }: InterfaceWords, heading: string): boolean {
  return Object.values(whom.read).some((pairs) => pairs.some(([, name]) => heading.includes(name)));
}

/** Nothing is kept: the browser asks before the page, and with it the answers, is left. */
export function useWarningBeforeLeaving(warn: boolean): void {
  useEffect(() => {
    if (!warn) return;
    return listenTo(window, 'beforeunload', (event) => event.preventDefault());
  }, [warn]);
}

/** On paper every folded part is open; afterwards they are as they were. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
    };
    const ends = [listenTo(window, 'beforeprint', open), listenTo(window, 'afterprint', close)];
    return () => ends.forEach((end) => end());
  }, []);
}
