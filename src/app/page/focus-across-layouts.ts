import { useEffect, useLayoutEffect, useRef } from 'react';
import { headingId } from '../../screens/Heading.tsx';
import { writeOnIn } from '../../screens/NoteField.tsx';
import { listenTo } from '../listen-to.ts';

/**
 * What had the focus is gone when the layout changes: what has its id in the new one has it then, or else the heading. A nurse's
 * wide page comes in while she may be answering already.
 */
export function useFocusAcrossLayouts(isDesk: boolean): void {
  const left = useRef('');
  const before = useRef(isDesk);
  useEffect(() => {
    return listenTo(document, 'focusin', ({ target }) => {
      left.current = target instanceof Element ? target.id : '';
    });
  }, []);
  useLayoutEffect(() => {
    if (before.current === isDesk) return;
    before.current = isDesk;
    if (document.activeElement !== document.body) return;
    const again = document.getElementById(left.current) ?? document.getElementById(headingId);
    again?.focus();
    if (again instanceof HTMLTextAreaElement) writeOnIn(again);
  }, [isDesk]);
}
