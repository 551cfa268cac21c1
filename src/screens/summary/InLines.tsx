import type { Listed, Part } from '../../report/part.ts';
import { FitPanel } from './FitPanel.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

interface InLinesProps {
  readonly view: SummaryView;
}

/** Each part a line of its own. */
function Lines({ view: { report }, parts, className }: InLinesProps & { parts: readonly Part[]; className: string }) {
  return (
    <ul className={className}>
      {parts.map(({ id, sentences }) => (
        <li key={id}>{inOne(report, sentences)}</li>
      ))}
    </ul>
  );
}

/** Why it is this level. */
export function ReasonsInLines({ view }: InLinesProps) {
  const { summary, report } = view;
  const reasons = report.noReason === null ? report.reasons : [report.noReason];
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="reasons-heading">
      <h2 id="reasons-heading">{summary.frame.desk.reasons}</h2>
      <Lines view={view} parts={reasons} className="lines" />
    </section>
  );
}

/** How well it fits, and what speaks for it and against it. */
export function FitInLines({ view }: InLinesProps) {
  const { fit } = view.report;
  if (fit.kind === 'known') return <FitPanel view={view} />;
  const { supports, opposes } = fit;
  return (
    <section aria-labelledby="fit-heading">
      <h2 id="fit-heading">{fit.heading}</h2>
      <Side view={view} list={supports} />
      <Side view={view} list={opposes} />
    </section>
  );
}

function Side({ view, list }: InLinesProps & { readonly list: Listed }) {
  return (
    <div className="side">
      <h3>{list.heading}</h3>
      {list.parts.length === 0 ? (
        <Sentences report={view.report} of={list.none} />
      ) : (
        <Lines view={view} parts={list.parts} className="in-line" />
      )}
    </div>
  );
}

/** What is open, and what was never asked. */
export function OpenInLines({ view }: InLinesProps) {
  const { report } = view;
  const { heading, lead, parts, leftOut } = report.open;
  if (parts.length + leftOut.length === 0) return null;
  return (
    <section aria-labelledby="open-heading">
      <h2 id="open-heading">{heading}</h2>
      {parts.length > 0 && <Sentences report={report} of={lead} className="hint" />}
      {parts.length > 0 && <Lines view={view} parts={parts} className="in-line" />}
      <Sentences report={report} of={leftOut} className="left-out" />
    </section>
  );
}
