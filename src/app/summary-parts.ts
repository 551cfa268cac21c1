import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { ConditionsForNurses, SummaryWords } from '../content/summary-words.ts';
import type { conditionBasis } from '../content/conditions-basis.ts';
import type { NursePart } from '../screens/summary/NursePart.tsx';
import type { NurseSummary } from '../screens/summary/NurseSummary.tsx';
import type { PlaceProps } from './place-props.ts';
import type { InterviewsParts } from './interviews/parts.ts';
import type { reportNow } from './SummaryPlace.tsx';
import { conditionsForNurses, summaryWords } from './languages.ts';

/** What only a nurse's summary has: what it says of each condition, her own part, and the page in a wide window. */
interface PartsForNurse {
  readonly Part: typeof NursePart;
  readonly Page: typeof NurseSummary;
  readonly conditions: ConditionsForNurses;
  readonly basis: typeof conditionBasis;
  readonly interviews: InterviewsParts;
}

/** Whatever the result needs beyond the level: its page and its words, loaded when somebody comes there. */
export interface SummaryParts {
  readonly Place: ComponentType<PlaceProps & { readonly parts: SummaryParts }>;
  readonly reportNow: typeof reportNow;
  readonly summary: SummaryWords;
  readonly forNurse: PartsForNurse | null;
}

// What is here is shown without a page in between that says it is coming.
const there = new Map<string, SummaryParts>();

/** Loads the parts of the summary in this language. Rejects where one of them cannot be loaded. */
export async function loadSummaryParts(language: string, isNurse: boolean): Promise<SummaryParts> {
  const key = `${language} ${isNurse}`;
  const known = there.get(key);
  if (known !== undefined) return known;
  const [{ SummaryPlace, reportNow }, summary, forNurse] = await Promise.all([
    import('./SummaryPlace.tsx'),
    summaryWords(language),
    isNurse ? partsForNurse(language) : null,
  ]);
  const parts: SummaryParts = { Place: SummaryPlace, reportNow, summary, forNurse };
  there.set(key, parts);
  return parts;
}

async function partsForNurse(language: string): Promise<PartsForNurse> {
  const [interviews, conditions, basis, { NursePart: Part }, { NurseSummary: Page }] = await Promise.all([
    import('./interviews/parts.ts').then(async ({ loadInterviews }) => loadInterviews(language)),
    conditionsForNurses(language),
    import('../content/conditions-basis.ts').then(({ conditionBasis }) => conditionBasis),
    import('../screens/summary/NursePart.tsx'),
    import('../screens/summary/NurseSummary.tsx'),
  ]);
  return { interviews, conditions, basis, Part, Page };
}

/** The parts, once they are wanted and there; or that they are on their way, or cannot be loaded. */
export function useSummaryParts(
  language: string,
  isNurse: boolean,
  wanted: boolean,
): SummaryParts | 'coming' | 'not-loaded' {
  const [parts, setParts] = useState<SummaryParts | 'coming' | 'not-loaded'>('coming');
  useEffect(() => {
    if (!wanted) return;
    let isHere = true;
    // What is on screen is painted first.
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        loadSummaryParts(language, isNurse).then(
          (loaded) => isHere && setParts(loaded),
          () => isHere && setParts('not-loaded'),
        );
      }),
    );
    return () => {
      isHere = false;
      cancelAnimationFrame(frame);
    };
  }, [language, isNurse, wanted]);
  return there.get(`${language} ${isNurse}`) ?? parts;
}
