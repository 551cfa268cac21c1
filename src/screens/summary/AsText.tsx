import type { ReactNode } from 'react';
import { voiced } from '../../content/voiced.ts';
import type { SummaryView } from './view.ts';

interface AsTextProps {
  readonly view: SummaryView;
  /** The buttons, where they stand with the text. */
  readonly children?: ReactNode;
}

/** The result as plain text, to be marked and copied by hand. Folded, and on no paper, where the page itself stands. */
export function AsText({ view, children }: AsTextProps) {
  const { report, summary, texts, onWantTexts } = view;
  const { title, hint, shortTitle, fullTitle, notLoaded } = summary.frame.asText;
  return (
    <details
      className="as-text no-print"
      onToggle={texts === null || texts === 'failed' ? () => void onWantTexts() : undefined}
    >
      <summary>{title}</summary>
      <p>{voiced(hint, report.voice)}</p>
      {children}
      {texts === 'failed' && <p>{notLoaded}</p>}
      {texts !== null && texts !== 'failed' && (
        <>
          <h3>{shortTitle}</h3>
          <pre>{texts.short}</pre>
          <h3>{fullTitle}</h3>
          <pre>{texts.full}</pre>
        </>
      )}
    </details>
  );
}
