import { diagnosisKnown } from '../../content/advice.ts';
import { noTwitching } from '../../content/criteria.ts';
import type { ConditionId } from '../../content/conditions.ts';
import { cannotBeRuledOut, tumourInSpasmBasis } from '../../content/differential-order.ts';
import { voiced } from '../../content/voiced.ts';
import type { DifferentialEntry } from '../../assessment/differential.ts';
import { holds } from '../../assessment/holds.ts';
import { Evidence } from './Evidence.tsx';
import { findingRules, Statements } from './FitPanel.tsx';
import type { SummaryView } from './view.ts';

/** The conditions that fit, best first; and always the five that questions cannot rule out, with that sentence. */
export function Differential({ view }: { readonly view: SummaryView }) {
  const { frame } = view.summary;
  const { differential } = view.assessment;
  const fitting = differential.filter(({ listed }) => listed === 'fits');
  const others = differential.filter(({ listed }) => listed === 'not-ruled-out');
  return (
    <section aria-labelledby="differential-heading">
      <h2 id="differential-heading">{frame.differentialTitle}</h2>
      <p>{fitting.length === 0 ? frame.nothingFits : frame.differentialLead}</p>
      {fitting.map((entry) => (
        <Entry key={entry.condition} view={view} entry={entry} />
      ))}
      <NotRuledOut view={view} entries={others} />
    </section>
  );
}

/** Folded where the answers are calm or point plainly elsewhere: rare diseases there frighten and help nobody. */
function NotRuledOut({
  view,
  entries,
}: {
  readonly view: SummaryView;
  readonly entries: readonly DifferentialEntry[];
}) {
  const { frame } = view.summary;
  const { disposition, fit } = view.assessment;
  const folded =
    disposition === 'self-care' ||
    fit === 'unlikely' ||
    holds(noTwitching, view.live) ||
    holds(diagnosisKnown, view.live);
  const above = cannotBeRuledOut.filter((one) => !entries.some(({ condition }) => condition === one));
  const content = (
    <>
      <p>
        {frame.cannotRuleOut} {frame.checkedFor}
        {above.length > 0 && ` ${frame.listedAbove(nameList(above, view))}`}
      </p>
      <Evidence
        view={view}
        rules={[{ id: 'cannot-rule-out', statement: frame.checkedFor, basis: tumourInSpasmBasis }]}
      />
      {entries.map((entry) => (
        <Entry key={entry.condition} view={view} entry={entry} />
      ))}
    </>
  );
  if (!folded) {
    return (
      <div className="not-ruled-out">
        <h3 className="part-heading">{frame.cannotRuleOutTitle}</h3>
        {content}
      </div>
    );
  }
  return (
    <details className="not-ruled-out">
      <summary>{frame.cannotRuleOutTitle}</summary>
      {content}
    </details>
  );
}

function nameList(conditions: readonly ConditionId[], { words, summary }: SummaryView): string {
  return new Intl.ListFormat(words.language.tag).format(
    conditions.map((condition) => summary.conditions[condition].name),
  );
}

function Entry({ view, entry }: { readonly view: SummaryView; readonly entry: DifferentialEntry }) {
  const { summary, respondent, forNurse, pageOf, newTab } = view;
  const { condition, supports, opposes } = entry;
  const { name, gist } = summary.conditions[condition];
  const what = forNurse?.conditions[condition] ?? gist;
  const { frame } = summary;
  // A patient finds what stands behind it on its page.
  const itself = forNurse === null ? [] : [{ id: condition, statement: what, basis: forNurse.basis[condition] }];
  // The panel on hemifacial spasm has just listed the same answers.
  const toldAbove = condition === 'hemifacial-spasm' && !holds(diagnosisKnown, view.live);
  return (
    <article className="condition" data-condition={condition}>
      <h3>
        <a href={pageOf(condition)} {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}>
          {name}
        </a>
      </h3>
      <p>{what}</p>
      {supports.length + opposes.length === 0 ? (
        <p className="hint">{frame.nothingSaid}</p>
      ) : toldAbove ? (
        <p className="hint">{frame.toldAbove}</p>
      ) : (
        <div className="for-and-against">
          <Statements view={view} title={voiced(frame.saidFor, respondent)} ids={supports} none={null} level="h4" />
          <Statements view={view} title={voiced(frame.saidAgainst, respondent)} ids={opposes} none={null} level="h4" />
        </div>
      )}
      <Evidence view={view} rules={[...itself, ...(toldAbove ? [] : findingRules([...supports, ...opposes], view))]} />
    </article>
  );
}
