import type { RuleSourceId } from './rule-sources.ts';

/**
 * What stands behind a rule: published guidance or studies that were read (`sources`),
 * or the judgement of the project, which a clinician has still to sign.
 */
export type Basis =
  | { readonly basis: 'guidance' | 'study'; readonly sources: readonly [RuleSourceId, ...RuleSourceId[]] }
  /** Sources here are background: none of them states the rule itself. Empty: no source read yet. */
  | { readonly basis: 'judgement'; readonly sources: readonly RuleSourceId[] };

/** Published guidance states it. */
export function guidance(...sources: [RuleSourceId, ...RuleSourceId[]]): Basis {
  return { basis: 'guidance', sources };
}

/** A study or a case series shows it. */
export function study(...sources: [RuleSourceId, ...RuleSourceId[]]): Basis {
  return { basis: 'study', sources };
}

/** The project's judgement, with the sources that lie behind it, if there are any. */
export function judgement(...sources: RuleSourceId[]): Basis {
  return { basis: 'judgement', sources };
}
