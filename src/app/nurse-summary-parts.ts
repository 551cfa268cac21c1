import { conditionBasis } from '../content/conditions-basis.ts';
import type { ConditionsForNurses } from '../content/summary-words.ts';
import { NursePart } from '../screens/summary/NursePart.tsx';
import { NurseSummary } from '../screens/summary/NurseSummary.tsx';
import type { InterviewsParts } from './interviews/parts.ts';
import { conditionsForNurses } from './languages.ts';
import { addNurseStyle } from './nurse-style.ts';

/** What only a nurse's summary has: what it says of each condition, her own part, and the page in a wide window. */
export interface NurseSummaryParts {
  readonly Part: typeof NursePart;
  readonly Page: typeof NurseSummary;
  readonly conditions: ConditionsForNurses;
  readonly basis: typeof conditionBasis;
  readonly interviews: InterviewsParts;
}

/** The parts in a language (BCP 47), with their style. Rejects where one of them cannot be loaded. */
export async function loadNurseSummary(language: string): Promise<NurseSummaryParts> {
  const [interviews, conditions] = await Promise.all([
    import('./interviews/parts.ts').then(async ({ loadInterviews }) => loadInterviews(language)),
    conditionsForNurses(language),
  ]);
  addNurseStyle();
  return { Part: NursePart, Page: NurseSummary, conditions, basis: conditionBasis, interviews };
}
