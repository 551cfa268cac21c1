import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** The new signs that would make it more urgent; for a nurse also what would point to another condition. */
export function WouldChange({ view }: { readonly view: SummaryView }) {
  const { report } = view;
  const { heading, lead, parts } = report.moreUrgent;
  return (
    <>
      {parts.length > 0 && (
        <section aria-labelledby="change-heading">
          <h2 id="change-heading">{heading}</h2>
          <Sentences report={report} of={lead} />
          <ul className="would-change">
            {parts.map(({ id, sentences, whatToDo }) => (
              <li key={id}>
                {inOne(report, sentences)}
                {report.gap}
                <strong>{inOne(report, whatToDo)}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Elsewhere view={view} />
    </>
  );
}

function Elsewhere({ view: { report } }: { readonly view: SummaryView }) {
  if (report.elsewhere === null) return null;
  const { heading, lead, none, parts } = report.elsewhere;
  return (
    <section aria-labelledby="elsewhere-heading">
      <h2 id="elsewhere-heading">{heading}</h2>
      <Sentences report={report} of={parts.length > 0 ? lead : none} />
      {parts.length > 0 && (
        <ul className="points-elsewhere">
          {parts.map(({ id, sentences }) => (
            <li key={id}>{sentences}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
