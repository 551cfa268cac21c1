import type { ConditionReport } from '../../report/differential.ts';
import { Evidence } from './Evidence.tsx';
import { Sentences } from './Sentences.tsx';
import { Statements } from './Statements.tsx';
import type { SummaryView } from './view.ts';

/** The conditions that fit, best first; and always the five that questions cannot rule out, with that sentence. */
export function Differential({ view }: { readonly view: SummaryView }) {
  const { heading, lead, fitting } = view.report.differential;
  return (
    <section aria-labelledby="differential-heading">
      <h2 id="differential-heading">{heading}</h2>
      <Sentences report={view.report} of={lead} />
      {fitting.map((condition) => (
        <Condition key={condition.id} view={view} condition={condition} />
      ))}
      <NotRuledOut view={view} />
    </section>
  );
}

/** Folded where it would frighten and help nobody. */
function NotRuledOut({ view }: { readonly view: SummaryView }) {
  const { notRuledOut } = view.report.differential;
  const { lead, found, listedAbove } = notRuledOut;
  const content = (
    <>
      <Sentences report={view.report} of={[...lead, ...found.sentences, ...listedAbove]} />
      <Evidence view={view} rules={[found]} />
      {notRuledOut.conditions.map((condition) => (
        <Condition key={condition.id} view={view} condition={condition} />
      ))}
    </>
  );
  if (!notRuledOut.isCalm) {
    return (
      <div className="not-ruled-out">
        <h3 className="part-heading">{notRuledOut.heading}</h3>
        {content}
      </div>
    );
  }
  return (
    <details className="not-ruled-out">
      <summary>{notRuledOut.heading}</summary>
      {content}
    </details>
  );
}

interface ConditionProps {
  readonly view: SummaryView;
  readonly condition: ConditionReport;
}

function Condition({ view, condition }: ConditionProps) {
  const { report, pageOf, newTab } = view;
  const { id, name, sentences, basis, supports, opposes, note } = condition;
  const itself = basis === null ? [] : [{ id, sentences, basis }];
  return (
    <article className="condition" data-condition={id}>
      <h3>
        <a href={pageOf(id)} {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}>
          {name}
        </a>
      </h3>
      <Sentences report={report} of={sentences} />
      {note.length > 0 ? (
        <Sentences report={report} of={note} className="hint" />
      ) : (
        <div className="for-and-against">
          <Statements view={view} list={supports} level="h4" />
          <Statements view={view} list={opposes} level="h4" />
        </div>
      )}
      <Evidence view={view} rules={[...itself, ...supports.parts, ...opposes.parts]} />
    </article>
  );
}
