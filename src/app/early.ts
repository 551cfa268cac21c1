import { textSizes, themes } from '../screens/Display.tsx';
import { applyDisplayChoice, readDisplayChoice } from './display-choice.ts';
import { setKeepsNothing } from './keep-nothing.ts';
import type { Session } from './session.ts';

declare global {
  interface Window {
    /** Set by the early script when the form was sent before the program had come. */
    sentEarly?: boolean;
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
  return { respondent: typeof ticked === 'string' ? ticked : undefined, submitted: window.sentEarly === true };
}

/** Does what the settings ask for that were changed before the program had come: drawing the page anew unticks them. */
export function obeyEarlySettings(page: HTMLElement, session: Session): void {
  const inputs = [...page.querySelectorAll<HTMLInputElement>('.settings input')];
  const changed = inputs.filter(({ checked, defaultChecked }) => checked && !defaultChecked).map(({ id }) => id);
  const kept = readDisplayChoice();
  const size = textSizes.find((one) => changed.includes(`text-size-${one}`)) ?? kept.size;
  const theme = themes.find((one) => changed.includes(`colours-${one}`)) ?? kept.theme;
  if (size !== kept.size || theme !== kept.theme) applyDisplayChoice({ size, theme });
  if (!changed.includes('keep-nothing')) return;
  setKeepsNothing(true);
  void session.keepNothing(true);
}
