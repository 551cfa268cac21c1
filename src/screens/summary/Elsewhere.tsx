import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** For a nurse: what would point to another condition. */
export function Elsewhere({ view: { report } }: { readonly view: SummaryView }) {
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
