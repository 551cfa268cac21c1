import { useEffect, useLayoutEffect, useRef } from 'react';
import { headingId } from '../../screens/Heading.tsx';

/**
 * What had the focus is gone when the layout changes: what has its id in the new one has it then, at the same place in the text,
 * or else the heading. A nurse's wide page comes in while she may be answering already.
 */
export function useFocusAcrossLayouts(isDesk: boolean): void {
  const left = useRef<Left>({ id: '', caret: null });
  const before = useRef(isDesk);
  useEffect(() => {
    const note = ({ target }: Event): void => void (left.current = leftAt(target));
    document.addEventListener('focusin', note);
    document.addEventListener('input', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('input', note);
    };
  }, []);
  useLayoutEffect(() => {
    if (before.current === isDesk) return;
    before.current = isDesk;
    if (document.activeElement === document.body) focusAgain(left.current);
  }, [isDesk]);
}

interface Left {
  readonly id: string;
  /** Where somebody has written last, in characters from the beginning of the text. */
  readonly caret: number | null;
}

function leftAt(target: EventTarget | null): Left {
  const id = target instanceof Element ? target.id : '';
  return { id, caret: target instanceof HTMLTextAreaElement ? target.selectionEnd : null };
}

function focusAgain({ id, caret }: Left): void {
  const again = document.getElementById(id) ?? document.getElementById(headingId);
  again?.focus();
  if (again instanceof HTMLTextAreaElement && caret !== null) again.setSelectionRange(caret, caret);
}
