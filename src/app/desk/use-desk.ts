import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { keepDeskChoice, readDeskChoice } from './desk-choice.ts';
import type { DeskChoice } from './desk-choice.ts';
import type { DeskParts } from './desk-parts.ts';

/** Wide enough for the list of questions, the question and the note beside each other. In letters, so zoom counts. */
const wide = '(min-width: 75em) and (min-height: 30em)';

/** The nurse's wide layout: what it is made of, and what she has set for it. */
export interface Desk extends DeskParts {
  readonly choice: DeskChoice;
  readonly onChoose: (choice: DeskChoice) => void;
}

/** Loaded for a nurse in a wide window only; null for everybody else, and where it could not be loaded: the page is then as in a narrow one. */
export function useDesk(language: string, isNurse: boolean): Desk | null {
  const isWide = useSyncExternalStore(listen, isWideNow, () => false);
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

function isWideNow(): boolean {
  return typeof matchMedia === 'function' && matchMedia(wide).matches;
}

function listen(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const query = matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
