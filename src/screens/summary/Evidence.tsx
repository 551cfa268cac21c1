import type { RuleSourceId } from '../../content/rule-sources.ts';
import type { BasedPart } from '../../report/part.ts';
import { inOne } from './Sentences.tsx';
import { About } from './Fold.tsx';
import type { RuleSources, SummaryView } from './view.ts';

interface EvidenceProps {
  readonly view: SummaryView;
  readonly rules: readonly Pick<BasedPart, 'id' | 'sentences' | 'basis'>[];
  /** What it stands behind, for whoever does not see where it is. */
  readonly of?: string | undefined;
}

/** What stands behind each statement: folded away for a patient, with the ids of the rules for a nurse. */
export function Evidence({ view, rules, of }: EvidenceProps) {
  const { summary, report, sources, onWantSources } = view;
  if (rules.length === 0) return null;
  return (
    <details className="evidence" onToggle={(event) => event.currentTarget.open && onWantSources()}>
      <summary>
        {summary.frame.whereFrom}
        <About view={view} of={of} />
      </summary>
      {sources === 'failed' && <p>{summary.frame.sourcesNotLoaded}</p>}
      <dl>
        {rules.map(({ id, sentences, basis }) => (
          <div key={id}>
            <dt>{inOne(report, sentences)}</dt>
            <dd>
              {summary.basis[basis.basis]}
              {report.voice === 'nurse' && (
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
