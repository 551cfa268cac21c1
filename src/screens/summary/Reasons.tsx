import { Because } from './Because.tsx';
import { Evidence } from './Evidence.tsx';
import { Fold } from './Fold.tsx';
import { inOne } from './Sentences.tsx';
import type { SummaryView } from './view.ts';
import { behindTheAdvice } from './behind-the-advice.ts';

/** Every reason for the level, the very answers behind them, and where the rules and the advice of the page come from. */
export function Reasons({ view }: { readonly view: SummaryView }) {
  const { summary, report } = view;
  const reasons = report.noReason === null ? report.reasons : [report.noReason];
  return (
    <Fold view={view} title={summary.frame.reasonsTitle}>
      {reasons.length > 0 && (
        <div className="reasons">
          <ul>
            {reasons.map(({ id, sentences }) => (
              <li key={id}>{inOne(report, sentences)}</li>
            ))}
          </ul>
          <Because view={view} />
          <Evidence view={view} rules={report.reasons} of={summary.frame.reasonsTitle} />
        </div>
      )}
      {/* Sources are left out on paper, and a heading alone would say nothing. */}
      <h3 className="no-print">{summary.frame.adviceTitle}</h3>
      <Evidence view={view} rules={behindTheAdvice(report)} of={summary.frame.adviceTitle} />
    </Fold>
  );
}
