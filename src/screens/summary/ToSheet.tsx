import { voiced } from '../../content/voiced.ts';
import { Button } from '../Button.tsx';
import type { SummaryView } from './view.ts';

interface ToSheetProps {
  readonly view: Pick<SummaryView, 'summary' | 'report'>;
  readonly onSheet: () => void;
}

/** To the result as a sheet of paper. */
export function ToSheet({ view: { summary, report }, onSheet }: ToSheetProps) {
  return (
    <Button kind="secondary" onClick={onSheet}>
      {voiced(summary.frame.sheet.open, report.voice)}
    </Button>
  );
}
