import type { ReactNode } from 'react';
import type { SummaryView } from './view.ts';

interface FoldProps {
  readonly view: SummaryView;
  readonly title: string;
  /** What it is about, for whoever does not see where it stands: no two folds of a page are called the same. */
  readonly of?: string | undefined;
  readonly children: ReactNode;
}

/** Folded away for a patient, who wants the plan; open for a nurse, who reads all of it, but in a wide
 * window, where what she needs stands in columns. Paper has it open. */
export function Fold({ view, title, of, children }: FoldProps) {
  return (
    <details className="fold" open={view.report.voice === 'nurse' && !view.isDesk}>
      <summary>
        {title}
        <About view={view} of={of} />
      </summary>
      {children}
    </details>
  );
}

/** After a title that stands in several places: about what it is here. */
export function About({ view: { words }, of }: Pick<FoldProps, 'view' | 'of'>) {
  if (of === undefined) return null;
  return (
    <span className="visually-hidden">
      {words.language.colon} {of}
    </span>
  );
}
