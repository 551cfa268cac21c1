import type { ConditionReport } from '../../report/differential.ts';
import { ConditionLink, WhatItIs } from './Differential.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

interface DifferentialInLinesProps {
  readonly view: SummaryView;
}

/** What can make a face do this, each condition in a line that opens. */
export function DifferentialInLines({ view }: DifferentialInLinesProps) {
  const { heading, lead, named } = view.report.differential;
  return (
    <section aria-labelledby="differential-heading">
      <h2 id="differential-heading">{heading}</h2>
      {named.map((condition) => (
        <Line key={condition.id} view={view} condition={condition} />
      ))}
      {named.length === 0 && <Sentences report={view.report} of={lead} className="hint" />}
    </section>
  );
}

/** What questions cannot rule out: names, and a line that opens where an answer points to one. */
export function NotRuledOutInLines({ view }: DifferentialInLinesProps) {
  const { heading, lead, conditions } = view.report.differential.notRuledOut;
  return (
    <section className="not-ruled-out" aria-labelledby="not-ruled-out">
      <h2 id="not-ruled-out">{heading}</h2>
      {conditions.map((condition) =>
        condition.isOnlyNamed ? (
          <p key={condition.id} className="name-in-line" data-condition={condition.id}>
            <ConditionLink view={view} condition={condition} />
          </p>
        ) : (
          <Line key={condition.id} view={view} condition={condition} />
        ),
      )}
      <Sentences report={view.report} of={lead} className="hint" />
    </section>
  );
}

function Line({ view, condition }: DifferentialInLinesProps & { readonly condition: ConditionReport }) {
  const { id, name, inShort } = condition;
  return (
    <details className="line" data-condition={id}>
      <summary>
        <strong>{name}</strong>
        {view.words.language.colon} {inShort.join(view.report.gap)}
      </summary>
      <WhatItIs view={view} condition={condition} />
      <p>
        <ConditionLink view={view} condition={condition} />
      </p>
    </details>
  );
}
