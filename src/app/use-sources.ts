import { useState } from 'react';
import type { RuleSources } from '../screens/summary/view.ts';

/** Long, folded away, and wanted by few: so fetched when one of the lists is opened. */
async function loadSources(): Promise<RuleSources | 'failed'> {
  return import('../content/rule-sources.ts').then(
    ({ ruleSources }) => ruleSources,
    () => 'failed' as const,
  );
}

/** The sources behind the rules, and what fetches them. */
export function useSources() {
  const [sources, setSources] = useState<RuleSources | 'failed' | null>(null);
  const onWantSources = (): void => {
    if (sources === null || sources === 'failed') void loadSources().then(setSources);
  };
  return { sources, onWantSources };
}
