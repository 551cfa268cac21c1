import { useSyncExternalStore } from 'react';
import { listenTo } from './listen-to.ts';

/** Is the window at least as wide as this? In letters, so that zoom counts. */
function widthOf(query: string) {
  let was = false;
  const is = (): boolean => {
    if (typeof matchMedia !== 'function') return false;
    // Paper is narrow, and what is printed is what was on the screen.
    if (!matchMedia('print').matches) was = matchMedia(query).matches;
    return was;
  };
  const subscribe = (changed: () => void): (() => void) => {
    if (typeof matchMedia !== 'function') return () => undefined;
    return listenTo(matchMedia(query), 'change', changed);
  };
  return { is, subscribe };
}

/** As wide as three columns need: 1200 px at the usual size of text. */
const columns = widthOf('(min-width: 75em)');
/** As wide as the table of the interviews needs: 960 px. */
const table = widthOf('(min-width: 60em)');

const no = (): boolean => false;

/** Has the window room for a nurse's columns? Nobody else asks: the browser takes a moment to say. */
export function useWideWindow(isNurse: boolean): boolean {
  return useSyncExternalStore(columns.subscribe, isNurse ? columns.is : no, no);
}

/** Has the window room for a table? */
export function useTableWindow(): boolean {
  return useSyncExternalStore(table.subscribe, table.is, () => false);
}
