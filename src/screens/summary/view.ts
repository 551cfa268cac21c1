import type { InterviewWords } from '../../content/interface-words.ts';
import type { ruleSources } from '../../content/rule-sources.ts';
import type { SummaryWords } from '../../content/summary-words.ts';
import type { CopyTexts } from '../../report/copy-texts.ts';
import type { Report } from '../../report/report.ts';

export type RuleSources = typeof ruleSources;

/** What the parts of the summary are made from: the report, and the words around it. */
export interface SummaryView {
  readonly report: Report;
  readonly words: InterviewWords;
  readonly summary: SummaryWords;
  /** The sources of the rules; null until somebody wants to see them. */
  readonly sources: RuleSources | 'failed' | null;
  readonly onWantSources: () => void;
  /** Copies a text, and says whether the browser could. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The result as plain text in two lengths; null until somebody wants it. */
  readonly texts: CopyTexts | 'failed' | null;
  readonly onWantTexts: () => Promise<CopyTexts | 'failed'>;
  /** Saves the day for a calendar, and says whether the browser could. */
  readonly onCalendar: (day: string) => boolean;
  /** Where a condition page is, from this document. */
  readonly pageOf: (slug: string) => string;
  /** A nurse's result in a wide window: in columns, and whatever she does not need at once is folded. */
  readonly isDesk: boolean;
  /** In a tab of its own, where leaving this one would lose the answers. */
  readonly newTab: boolean;
}
