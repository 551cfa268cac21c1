import type { SourceId } from './sources.ts';

/** The sections of a condition page, in the order they are shown. */
export const pageSections = [
  'inShort',
  'notice',
  'difference',
  'causes',
  'tests',
  'treatment',
  'outlook',
  'help',
] as const;

export type PageSection = (typeof pageSections)[number];

/** One page: for each section its statements, by id, each with the sources it rests on. */
export type ConditionPage = {
  readonly [S in PageSection]: Readonly<Record<string, readonly [SourceId, ...SourceId[]]>>;
};

/** The ids of all statements on a page. */
export type StatementId<P extends ConditionPage> = { [S in PageSection]: keyof P[S] & string }[PageSection];

/** The words of a page in one language: a missing or surplus statement does not compile. */
export interface ConditionPageWords<P extends ConditionPage> {
  readonly statements: { readonly [S in StatementId<P>]: string };
}
