import type { ReactNode } from 'react';
import type { SummaryView } from './view.ts';

interface FoldProps {
  readonly view: SummaryView;
  readonly title: string;
  readonly children: ReactNode;
}

/** Folded away for a patient, who wants the plan; open for a nurse, who reads all of it, but in a wide
 * window, where what she needs stands in columns. Paper has it open. */
export function Fold({ view, title, children }: FoldProps) {
  return (
    <details className="fold" open={view.report.voice === 'nurse' && !view.isDesk}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
