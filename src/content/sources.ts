import { pageSources } from './page-sources.ts';
import { ruleSources } from './rule-sources.ts';

/** Every source that the program cites, by its id. */
export const sources = { ...ruleSources, ...pageSources };

export type SourceId = keyof typeof sources;
