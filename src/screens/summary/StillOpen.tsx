import { Fold } from './Fold.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** What was answered "not sure" or not at all, and what was never asked. */
export function StillOpen({ view }: { readonly view: SummaryView }) {
  const { report } = view;
  const { heading, lead, parts, leftOut } = report.open;
  if (parts.length + leftOut.length === 0) return null;
  return (
    <Fold view={view} title={heading}>
      {parts.length > 0 && (
        <>
          <Sentences report={report} of={lead} />
          <ul>
            {parts.map(({ id, sentences }) => (
              <li key={id}>{sentences}</li>
            ))}
          </ul>
        </>
      )}
      <Sentences report={report} of={leftOut} className="left-out" />
    </Fold>
  );
}
