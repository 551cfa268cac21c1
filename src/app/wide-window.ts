import { useSyncExternalStore } from 'react';

/** As wide as three columns need: 1200 px at the usual size of text. In letters, so that zoom counts. */
const wide = '(min-width: 75em)';

let wasWide = false;

function isWide(): boolean {
  if (typeof matchMedia !== 'function') return false;
  // Paper is narrow, and what is printed is what was on the screen.
  if (!matchMedia('print').matches) wasWide = matchMedia(wide).matches;
  return wasWide;
}

function onChange(changed: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Has the window room for a nurse's columns? */
export function useWideWindow(): boolean {
  return useSyncExternalStore(onChange, isWide, () => false);
}
