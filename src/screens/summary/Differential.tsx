import type { ConditionReport } from '../../report/differential.ts';
import { Evidence } from './Evidence.tsx';
import { Sentences } from './Sentences.tsx';
import { Statements } from './Statements.tsx';
import type { SummaryView } from './view.ts';

/** What heads the page and what fits, in order; and always those that questions cannot rule out, with that sentence. */
export function Differential({ view }: { readonly view: SummaryView }) {
  const { heading, lead, named } = view.report.differential;
  return (
    <section aria-labelledby="differential-heading">
      <h2 id="differential-heading">{heading}</h2>
      <Sentences report={view.report} of={lead} />
      {named.map((condition) => (
        <Condition key={condition.id} view={view} condition={condition} />
      ))}
      <NotRuledOut view={view} />
    </section>
  );
}

/** One sentence, never folded, and the names; a name opens only where an answer, even a weak one, points to it. */
function NotRuledOut({ view }: { readonly view: SummaryView }) {
  const { heading, lead, found, listedAbove, conditions } = view.report.differential.notRuledOut;
  return (
    <div className="not-ruled-out">
      <h3 className="part-heading">{heading}</h3>
      <Sentences report={view.report} of={[...lead, ...listedAbove]} />
      {conditions.map((condition) =>
        condition.isOnlyNamed ? (
          <p key={condition.id} className="not-ruled-out-name" data-condition={condition.id}>
            <ConditionLink view={view} condition={condition} />
          </p>
        ) : (
          <Condition key={condition.id} view={view} condition={condition} />
        ),
      )}
      <Evidence view={view} rules={[found]} />
    </div>
  );
}

interface ConditionProps {
  readonly view: SummaryView;
  readonly condition: ConditionReport;
}

function ConditionLink({ view: { pageOf, newTab }, condition: { id, name } }: ConditionProps) {
  return (
    <a href={pageOf(id)} {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}>
      {name}
    </a>
  );
}

function Condition({ view, condition }: ConditionProps) {
  const { report } = view;
  const { id, whyHere, sentences, basis, supports, opposes, note } = condition;
  const itself = basis === null ? [] : [{ id, sentences, basis }];
  return (
    <article className="condition" data-condition={id}>
      <h3>
        <ConditionLink view={view} condition={condition} />
      </h3>
      <Sentences report={report} of={sentences} />
      <Sentences report={report} of={whyHere} />
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
