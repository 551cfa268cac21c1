import { useEffect } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { headingId } from '../screens/Heading.tsx';

/** At every step the heading takes focus, and the title and the scroll position follow. Not on arrival at the start page. */
export function useArrival(step: number, atStart: boolean, words: InterviewWords): void {
  useEffect(() => {
    if (step === 0) return;
    const heading = document.getElementById(headingId);
    document.title = atStart ? words.interface.product : words.interface.pageTitle(heading?.textContent ?? '');
    if (step === 1 && atStart) return;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [step, atStart, words]);
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
