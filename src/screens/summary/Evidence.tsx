import { ruleSources } from '../../content/rule-sources.ts';
import type { Basis } from '../../content/evidence-basis.ts';
import type { SummaryView } from './view.ts';

interface EvidenceProps {
  readonly view: SummaryView;
  readonly rules: readonly { readonly id: string; readonly statement: string; readonly basis: Basis }[];
}

/** What stands behind each statement: folded away for a patient, with the ids of the rules for a nurse. */
export function Evidence({ view, rules }: EvidenceProps) {
  const { summary, respondent } = view;
  if (rules.length === 0) return null;
  return (
    <details className="evidence">
      <summary>{summary.frame.whereFrom}</summary>
      <dl>
        {rules.map(({ id, statement, basis }) => (
          <div key={id}>
            <dt>{statement}</dt>
            <dd>
              {summary.basis[basis.basis]}
              {respondent === 'nurse' && (
                <>
                  {' '}
                  ({summary.frame.rule} <code>{id}</code>)
                </>
              )}
            </dd>
            {basis.sources.map((source) => {
              const { citation, url, read } = ruleSources[source];
              return (
                <dd key={source} className="source">
                  <cite>
                    <a href={url} rel="noreferrer noopener" target="_blank">
                      {citation}
                    </a>
                  </cite>{' '}
                  {summary.read[read]}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </details>
  );
}
