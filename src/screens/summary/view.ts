import type { InterviewWords } from '../../content/interface-words.ts';
import type { Answers, Respondent } from '../../content/questions.ts';
import type { SummaryWords, TwoVoices } from '../../content/summary-words.ts';
import type { Assessment } from '../../assessment/assess.ts';
import type { MoreUrgent, PointsElsewhere } from '../../assessment/what-would-change.ts';

/** What the parts of the summary are made from. */
export interface SummaryView {
  readonly words: InterviewWords;
  readonly summary: SummaryWords;
  readonly respondent: Respondent | undefined;
  readonly assessment: Assessment;
  readonly moreUrgent: readonly MoreUrgent[];
  /** For a nurse only. */
  readonly elsewhere: readonly PointsElsewhere[];
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
