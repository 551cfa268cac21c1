import type { conditionBasis } from '../../content/conditions-basis.ts';
import type { InterviewWords } from '../../content/interface-words.ts';
import type { ruleSources } from '../../content/rule-sources.ts';
import type { Answers, Respondent } from '../../content/questions.ts';
import type { ConditionsForNurses, SummaryWords, TwoVoices } from '../../content/summary-words.ts';
import type { Assessment } from '../../assessment/assess.ts';
import type { MoreUrgent, PointsElsewhere } from '../../assessment/what-would-change.ts';

export type RuleSources = typeof ruleSources;

/** What the parts of the summary are made from. */
export interface SummaryView {
  readonly words: InterviewWords;
  readonly summary: SummaryWords;
  readonly respondent: Respondent | undefined;
  readonly assessment: Assessment;
  readonly moreUrgent: readonly MoreUrgent[];
  /** For a nurse only. */
  readonly elsewhere: readonly PointsElsewhere[];
  /** What each condition is in clinical words, and what stands behind it: for a nurse only. */
  readonly forNurse: { readonly conditions: ConditionsForNurses; readonly basis: typeof conditionBasis } | null;
  /** The sources of the rules; null until somebody wants to see them. */
  readonly sources: RuleSources | 'failed' | null;
  readonly onWantSources: () => void;
  /** Identifies the rules that made this result. */
  readonly ruleSet: string;
  /** Nothing but the live answers. */
  readonly live: Answers;
  /** Where a condition page is, from this document. */
  readonly pageOf: (slug: string) => string;
  /** In a tab of its own, where leaving this one would lose the answers. */
  readonly newTab: boolean;
}

/** Plain words for the patient or carer, clinical ones for a nurse. */
export function inVoice({ patient, nurse }: TwoVoices, { respondent }: Pick<SummaryView, 'respondent'>): string {
  return respondent === 'nurse' ? nurse : patient;
}
