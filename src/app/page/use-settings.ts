import { useCallback, useEffect, useState } from 'react';
import type { DisplayChoice } from '../../screens/Display.tsx';
import { applyDisplayChoice, readDisplayChoice, showNumbers } from '../display-choice.ts';
import { setKeepsNothing } from '../keeping/keep-nothing.ts';
import { saysTheSame } from '../observable.ts';
import type { Session } from '../session/session.ts';

export type Settings = ReturnType<typeof useSettings>;

/** What the page shows besides the interview itself, and how it is changed. */
export function useSettings(session: Session) {
  const [display, setDisplay] = useState<DisplayChoice>({ size: 'normal', theme: 'auto', numbers: false });
  useEffect(() => {
    void session.catchUp();
    const kept = readDisplayChoice();
    setDisplay((asBuilt) => (saysTheSame(asBuilt, kept) ? asBuilt : kept));
    showNumbers(kept.numbers);
  }, [session]);
  const keepNothing = useCallback(
    (nothing: boolean) => {
      setKeepsNothing(nothing);
      void session.keepNothing(nothing);
    },
    [session],
  );
  const show = useCallback((chosen: Partial<DisplayChoice>) => {
    applyDisplayChoice(chosen);
    setDisplay((before) => ({ ...before, ...chosen }));
  }, []);
  return { display, show, keepNothing };
}
