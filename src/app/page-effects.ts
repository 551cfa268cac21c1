import { useEffect } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { headingId } from '../screens/Heading.tsx';

/** At every step the heading takes focus, and the title and the scroll position follow. Not on arrival at the start page. */
export function useArrival(step: number, atStart: boolean, words: InterviewWords): void {
  useEffect(() => {
    if (step === 0) return;
    if (atStart) document.title = words.interface.product;
    if (step === 1 && atStart) return;
    return arrive(words, !atStart);
  }, [step, atStart, words]);
}

/** A page whose parts are loaded first arrives when it is there. */
export function useLateArrival(words: InterviewWords): void {
  useEffect(() => arrive(words, true), [words]);
}

/** Focus waits for the frame, which lays the page out in any case: the task that draws the step stays short. */
function arrive(words: InterviewWords, named: boolean): (() => void) | undefined {
  const heading = document.getElementById(headingId);
  if (heading === null) return undefined;
  if (named) document.title = words.interface.pageTitle(heading.textContent);
  const frame = requestAnimationFrame(() => {
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  return () => cancelAnimationFrame(frame);
}

/** Nothing is kept: the browser asks before the page, and with it the answers, is left. */
export function useWarningBeforeLeaving(warn: boolean): void {
  useEffect(() => {
    if (!warn) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [warn]);
}

/** Sends the form that was sent before the script had come. */
export function useEarlySubmit(due: boolean): void {
  useEffect(() => {
    if (due) document.querySelector<HTMLFormElement>('main form')?.requestSubmit();
  }, [due]);
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
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
