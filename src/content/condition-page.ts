import type { SourceId } from './sources.ts';

/** What every condition page has. */
export const neededSections = [
  'inShort',
  'help',
  'treatment',
  'tests',
  'outlook',
  'notice',
  'difference',
  'causes',
] as const;

/** The sections of a condition page, in the order they are shown: what to do first, figures and their disputes last. */
export const pageSections = [
  'inShort',
  'help',
  'treatment',
  'treatmentFigures',
  'otherMedicines',
  'tests',
  'testsMore',
  'toldStress',
  'noCall',
  'groups',
  'outlook',
  'notice',
  'difference',
  'causes',
  'figures',
] as const;

type NeededSection = (typeof neededSections)[number];
export type PageSection = (typeof pageSections)[number];

/** Statements by id, each with the sources it rests on. */
type Statements = Readonly<Record<string, readonly [SourceId, ...SourceId[]]>>;

/** One page: for each of its sections the statements. Some sections only the longer pages have. */
export type ConditionPage = { readonly [S in NeededSection]: Statements } & {
  readonly [S in Exclude<PageSection, NeededSection>]?: Statements;
};

/** The ids of all statements on a page. */
export type StatementId<P extends ConditionPage> = { [S in keyof P & PageSection]: keyof P[S] & string }[keyof P &
  PageSection];

/** The words of a page in one language: a missing or surplus statement does not compile. */
export interface ConditionPageWords<P extends ConditionPage> {
  readonly statements: { readonly [S in StatementId<P>]: string };
}
