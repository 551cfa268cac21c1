import { useEffect, useState } from 'react';
import type { SummaryWords } from '../../content/summary-words.ts';
import type { Report } from '../../report/report.ts';
import { Button } from '../../screens/Button.tsx';
import { Heading } from '../../screens/Heading.tsx';
import { voiced } from '../../content/voiced.ts';
import type { PlaceProps } from '../place-props.ts';
import type { SheetParts } from './sheet-parts.ts';

export interface SheetProps extends PlaceProps {
  readonly report: Report;
  readonly summary: SummaryWords;
}

/** The sheet, which few want: fetched when somebody does. */
export function SheetLater(here: SheetProps) {
  const { presented, report, summary, toResult } = here;
  const parts = useSheetParts(presented.words.language.tag);
  if (parts !== null && parts !== 'not-loaded') return <parts.Place {...here} parts={parts} />;
  const { open, coming, notLoaded } = summary.frame.sheet;
  return (
    <>
      <Heading>{voiced(open, report.voice)}</Heading>
      <p role="status">{parts === null ? coming : notLoaded}</p>
      <Button kind="link" onClick={toResult}>
        {summary.frame.sheet.back}
      </Button>
    </>
  );
}

function useSheetParts(language: string): SheetParts | 'not-loaded' | null {
  const [parts, setParts] = useState<SheetParts | 'not-loaded' | null>(null);
  useEffect(() => {
    let isHere = true;
    import('./sheet-parts.ts')
      .then(async ({ loadSheet }) => loadSheet(language))
      .then(
        (loaded) => isHere && setParts(loaded),
        () => isHere && setParts('not-loaded'),
      );
    return () => void (isHere = false);
  }, [language]);
  return parts;
}
