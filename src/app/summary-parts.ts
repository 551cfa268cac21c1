import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { SummaryWords } from '../content/summary-words.ts';
import { summaryWords } from './languages.ts';
import type { NurseSummaryParts } from './nurse-summary-parts.ts';
import type { PlaceProps } from './place-props.ts';
import type { reportNow } from './SummaryPlace.tsx';

/** Whatever the result needs beyond the level: its page and its words, loaded when somebody comes there. */
export interface SummaryParts {
  readonly Place: ComponentType<PlaceProps & { readonly parts: SummaryParts }>;
  readonly reportNow: typeof reportNow;
  readonly summary: SummaryWords;
  readonly forNurse: NurseSummaryParts | null;
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
    isNurse
      ? import('./nurse-summary-parts.ts').then(async ({ loadNurseSummary }) => loadNurseSummary(language))
      : null,
  ]);
  const parts: SummaryParts = { Place: SummaryPlace, reportNow, summary, forNurse };
  there.set(key, parts);
  return parts;
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
