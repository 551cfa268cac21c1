import { useEffect, useState } from 'react';
import { attempt } from '../keeping/attempt.ts';

const key = 'face-twitch desk';

/** Is this device a nurse's desk? Remembered, apart from any interview: in the morning all may be cleared. */
export function isOwnDesk(): boolean {
  return attempt(() => localStorage.getItem(key)) === 'true';
}

/** It is one from the first interview of a nurse that is listed here on, until others list theirs. */
export function keepOwnDesk(isHers: boolean): void {
  attempt(() => (isHers ? localStorage.setItem(key, 'true') : localStorage.removeItem(key)));
}

/** The same for what is drawn: `isNurse`, she has an interview on screen; `step`, it is asked anew at each. */
export function useOwnDesk(isNurse: boolean, step: number): boolean {
  const [wasHers, setWasHers] = useState(false);
  useEffect(() => setWasHers(isOwnDesk()), [step]);
  return isNurse || wasHers;
}
