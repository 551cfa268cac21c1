export const keepNothingKey = 'face-twitch keep nothing';

/** Holds on this device until it is taken back: a further tab, or a reload, would quietly begin to keep answers again. */
export function keepsNothing(): boolean {
  try {
    return localStorage.getItem(keepNothingKey) !== null;
  } catch {
    return false;
  }
}

export function setKeepsNothing(nothing: boolean): void {
  try {
    if (nothing) localStorage.setItem(keepNothingKey, 'yes');
    else localStorage.removeItem(keepNothingKey);
  } catch {
    // Storage is forbidden: nothing can be kept anyway.
  }
}
