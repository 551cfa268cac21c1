import { advice, diagnosisKnown } from '../../content/advice.ts';
import { noTwitching } from '../../content/criteria.ts';
import { findings } from '../../content/findings.ts';
import type { FindingId } from '../../content/findings.ts';
import { voiced } from '../../content/voiced.ts';
import { holds } from '../../assessment/holds.ts';
import { Evidence } from './Evidence.tsx';
import { inVoice } from './view.ts';
import type { SummaryView } from './view.ts';

/** How well the answers fit hemifacial spasm; or, where a doctor has named it already, help with that instead. */
export function FitPanel({ view }: { readonly view: SummaryView }) {
  const { summary, respondent, assessment, live } = view;
  if (holds(diagnosisKnown, live)) return <KnownDiagnosis view={view} />;
  const { heading, explanation } = summary.fit[assessment.fit];
  const { frame } = summary;
  return (
    <section className="fit" aria-labelledby="fit-heading">
      <h2 id="fit-heading">{heading}</h2>
      <p>{holds(noTwitching, live) ? voiced(frame.noTwitching, respondent) : inVoice(explanation, view)}</p>
      <div className="for-and-against">
        <Statements
          view={view}
          title={voiced(frame.fitFor, respondent)}
          ids={assessment.fitSupports}
          none={frame.nothingFor}
          level="h3"
        />
        <Statements
          view={view}
          title={voiced(frame.fitAgainst, respondent)}
          ids={assessment.fitOpposes}
          none={frame.nothingAgainst}
          level="h3"
        />
      </div>
      <Evidence view={view} rules={findingRules([...assessment.fitSupports, ...assessment.fitOpposes], view)} />
    </section>
  );
}

function KnownDiagnosis({ view }: { readonly view: SummaryView }) {
  const { summary, respondent } = view;
  const help = ['follow-the-plan', 'injections-wear-off'] as const;
  return (
    <section className="panel" aria-labelledby="fit-heading">
      <h2 id="fit-heading">{voiced(summary.frame.knownTitle, respondent)}</h2>
      {help.map((id) => (
        <p key={id}>{voiced(summary.advice[id].text, respondent)}</p>
      ))}
      <Evidence
        view={view}
        rules={help.map((id) => ({ id, statement: summary.advice[id].heading, basis: advice[id].basis }))}
      />
    </section>
  );
}

interface StatementsProps {
  readonly view: SummaryView;
  readonly title: string;
  readonly ids: readonly FindingId[];
  readonly none: string | null;
  readonly level: 'h3' | 'h4';
}

/** What was said for or against something, under its title. */
export function Statements({ view, title, ids, none, level: Title }: StatementsProps) {
  if (ids.length === 0 && none === null) return null;
  return (
    <div>
      <Title>{title}</Title>
      {ids.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {ids.map((id) => (
            <li key={id}>{inVoice(view.summary.findings[id], view)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The findings as rules with what stands behind them. */
export function findingRules(ids: readonly FindingId[], view: SummaryView) {
  return ids.map((id) => ({
    id,
    statement: inVoice(view.summary.findings[id], view),
    basis: findings[id].basis,
  }));
}
