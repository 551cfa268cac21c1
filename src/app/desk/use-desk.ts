import { useCallback, useEffect, useState } from 'react';
import { useWideWindow } from '../wide-window.ts';
import { keepDeskChoice, readDeskChoice } from './desk-choice.ts';
import type { DeskChoice } from './desk-choice.ts';
import type { DeskParts } from './desk-parts.ts';

/** The nurse's wide layout: what it is made of, and what she has set for it. */
export interface Desk extends DeskParts {
  readonly choice: DeskChoice;
  readonly onChoose: (choice: DeskChoice) => void;
}

/** Loaded for a nurse in a wide window only; null for everybody else, and where it could not be loaded: the page is then as in a narrow one. */
export function useDesk(language: string, isNurse: boolean): Desk | null {
  const isWide = useWideWindow(isNurse);
  const [parts, setParts] = useState<DeskParts | null>(null);
  const [choice, setChoice] = useState<DeskChoice>({ keys: false, largeRows: false });
  const wanted = isNurse && isWide;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    setChoice(readDeskChoice());
    import('./desk-parts.ts')
      .then(async ({ loadDesk }) => loadDesk(language))
      .then(
        (loaded) => here && setParts(loaded),
        () => undefined,
      );
    return () => void (here = false);
  }, [language, wanted]);
  const onChoose = useCallback((chosen: DeskChoice) => {
    keepDeskChoice(chosen);
    setChoice(chosen);
  }, []);
  return wanted && parts !== null ? { ...parts, choice, onChoose } : null;
}
