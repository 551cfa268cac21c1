import { useEffect } from 'react';
import type { Aloud } from '../aloud.ts';
import { wayBack } from './back.ts';
import type { EarHere } from './ear-here.ts';
import { useEarKeys } from './ear-keys.ts';
import type { Talk } from './talk.ts';

/** Follows the voice and hears the keys while this talk is on the page. Gives the way back from here; null on the start page. */
export function useTalk<S>(talk: Talk<S>, here: EarHere, aloud: Aloud): (() => void) | null {
  useEffect(() => talk.follow(), [talk]);
  useEffect(() => aloud.comesTo(`${here.onPage} ${here.step}`, talk.sentences));
  const back = wayBack(here);
  useEarKeys((key) => {
    if (key === 'repeat') talk.repeat();
    else if (key === 'back') back?.();
    else talk.press(key);
  });
  return back;
}
