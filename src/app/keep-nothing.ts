const key = 'face-twitch keep nothing';

/** Kept for this tab only, and gone with it: otherwise a reload would quietly begin to keep answers again. */
export function keepsNothing(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function setKeepsNothing(nothing: boolean): void {
  try {
    if (nothing) sessionStorage.setItem(key, 'yes');
    else sessionStorage.removeItem(key);
  } catch {
    // Storage is forbidden: nothing can be kept anyway.
  }
}
