import { attempt } from './attempt.ts';

export const keepNothingKey = 'face-twitch keep nothing';

/** Holds on this device until it is taken back: a further tab, or a reload, would quietly begin to keep answers again. */
export function keepsNothing(): boolean {
  return attempt(() => localStorage.getItem(keepNothingKey) !== null) ?? false;
}

/** Where storage is forbidden nothing can be kept anyway. */
export function setKeepsNothing(nothing: boolean): void {
  attempt(() => {
    if (nothing) localStorage.setItem(keepNothingKey, 'yes');
    else localStorage.removeItem(keepNothingKey);
  });
}
