import { useLayoutEffect } from 'react';

/** How the whole page is laid out, where that is not the one narrow column: by what stands in it or beside it. */
export type PageLayout = 'aside' | 'workplace' | 'interviews' | 'sheet' | 'desk';

/**
 * Tells the root of the page how it is laid out, for as long as this is on it. A style that looks for it from there
 * (`:root:has(...)`) has the browser go through the whole page at each change of anything on it.
 */
export function useLayoutOnRoot(layout: PageLayout | null): void {
  useLayoutEffect(() => {
    if (layout === null) return;
    const { dataset } = document.documentElement;
    dataset.layout = layout;
    return () => void delete dataset.layout;
  }, [layout]);
}
