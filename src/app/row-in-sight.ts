import { useEffect, useRef } from 'react';
import type { Place } from '../machine/machine-setup.ts';

/**
 * The row of the present question stays in sight. Only the box itself is moved: the page begins at its top at every step,
 * and the heading has the focus. Where nothing scrolls in the box, nothing happens.
 */
export function useRowInSight<T extends HTMLElement>(place: Place) {
  const aside = useRef<T>(null);
  useEffect(() => {
    // As with the focus, the frame lays the page out in any case.
    const frame = requestAnimationFrame(() => {
      const box = aside.current;
      const row = box?.querySelector('[aria-current]')?.getBoundingClientRect();
      if (box === null || row === undefined) return;
      const { top, bottom } = box.getBoundingClientRect();
      // To the middle, so that what was asked and what comes are seen, too, and the next few steps move nothing.
      if (row.top < top || row.bottom > bottom) box.scrollTop += (row.top + row.bottom - top - bottom) / 2;
    });
    return () => cancelAnimationFrame(frame);
  }, [place]);
  return aside;
}
