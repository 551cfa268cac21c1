import type { RuleSourceId } from '../../content/rule-sources.ts';
import type { Basis } from '../../content/evidence-basis.ts';
import type { RuleSources, SummaryView } from './view.ts';

interface EvidenceProps {
  readonly view: SummaryView;
  readonly rules: readonly { readonly id: string; readonly statement: string; readonly basis: Basis }[];
}

/** What stands behind each statement: folded away for a patient, with the ids of the rules for a nurse. */
export function Evidence({ view, rules }: EvidenceProps) {
  const { summary, respondent, sources, onWantSources } = view;
  if (rules.length === 0) return null;
  return (
    <details className="evidence" onToggle={(event) => event.currentTarget.open && onWantSources()}>
      <summary>{summary.frame.whereFrom}</summary>
      {sources === 'failed' && <p>{summary.frame.sourcesNotLoaded}</p>}
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
            {sources !== null &&
              sources !== 'failed' &&
              basis.sources.map((source) => <Cited key={source} source={source} {...{ sources, summary }} />)}
          </div>
        ))}
      </dl>
    </details>
  );
}

function Cited({
  source,
  sources,
  summary,
}: Pick<SummaryView, 'summary'> & { readonly source: RuleSourceId; readonly sources: RuleSources }) {
  const { citation, url, read } = sources[source];
  return (
    <dd className="source">
      <cite>
        <a href={url} rel="noreferrer noopener" target="_blank">
          {citation}
        </a>
      </cite>{' '}
      {summary.read[read]}
    </dd>
  );
}
