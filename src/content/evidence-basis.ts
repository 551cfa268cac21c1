import type { SourceId } from './sources.ts';

/**
 * What stands behind a rule: published guidance or studies that were read (`sources`),
 * or the judgement of the project, which a clinician has still to sign.
 */
export type Basis =
  | { readonly basis: 'guidance' | 'study'; readonly sources: readonly [SourceId, ...SourceId[]] }
  /** Sources here are background: none of them states the rule itself. Empty: no source read yet. */
  | { readonly basis: 'judgement'; readonly sources: readonly SourceId[] };

/** Published guidance states it. */
export function guidance(...sources: [SourceId, ...SourceId[]]): Basis {
  return { basis: 'guidance', sources };
}

/** A study or a case series shows it. */
export function study(...sources: [SourceId, ...SourceId[]]): Basis {
  return { basis: 'study', sources };
}

/** The project's judgement, with the sources that lie behind it, if there are any. */
export function judgement(...sources: SourceId[]): Basis {
  return { basis: 'judgement', sources };
}
