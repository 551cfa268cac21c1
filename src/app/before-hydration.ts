import { textSizes, themes } from '../screens/Display.tsx';
import { applyDisplayChoice, readDisplayChoice } from './display-choice.ts';
import { setKeepsNothing } from './keeping/keep-nothing.ts';
import type { Session } from './session/session.ts';

declare global {
  interface Window {
    /** What the early script notes until this is null: "change", or "submit", and the id of what it was done to. */
    early?: readonly string[] | null;
  }
}

/** What was answered on the start page before the program had come. */
export interface EarlyAnswer {
  readonly respondent: string | undefined;
  readonly submitted: boolean;
}

export function earlyAnswerIn(page: HTMLElement): EarlyAnswer {
  const form = page.querySelector('form');
  const ticked = form === null ? null : new FormData(form).get('respondent');
  return {
    respondent: typeof ticked === 'string' ? ticked : undefined,
    submitted: window.early?.some((deed) => deed.startsWith('submit')) === true,
  };
}

/** Does what the settings ask for that were changed before the program had come: drawing the page anew unticks them. */
export function obeyEarlySettings(page: HTMLElement, session: Session): void {
  const inputs = [...page.querySelectorAll<HTMLInputElement>('.settings input:checked')];
  // Only what somebody changed: on the way back a browser ticks again what was ticked on this page at another time.
  const changed = inputs.map(({ id }) => id).filter((id) => window.early?.includes(`change ${id}`));
  const kept = readDisplayChoice();
  const size = textSizes.find((one) => changed.includes(`text-size-${one}`)) ?? kept.size;
  const theme = themes.find((one) => changed.includes(`colours-${one}`)) ?? kept.theme;
  const numbers = kept.numbers || changed.includes('number-answers');
  if (size !== kept.size || theme !== kept.theme || numbers !== kept.numbers)
    applyDisplayChoice({ size, theme, numbers });
  if (!changed.includes('keep-nothing')) return;
  setKeepsNothing(true);
  void session.keepNothing(true);
}
