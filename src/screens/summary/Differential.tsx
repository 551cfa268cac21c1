import type { ConditionReport } from '../../report/differential.ts';
import { Evidence } from './Evidence.tsx';
import { Fold } from './Fold.tsx';
import { ForAndAgainst } from './ForAndAgainst.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** As many are told at once; the others are folded. */
const atOnce = 2;

/** What can make a face do this: the first two, and the others folded. */
export function Differential({ view }: { readonly view: SummaryView }) {
  const { summary, report } = view;
  const { heading, lead, named } = report.differential;
  const others = named.slice(atOnce);
  return (
    <section aria-labelledby="differential-heading">
      <h2 id="differential-heading">{heading}</h2>
      <Sentences report={report} of={lead} />
      {named.slice(0, atOnce).map((condition) => (
        <Condition key={condition.id} view={view} condition={condition} />
      ))}
      {others.length > 0 && (
        <Fold view={view} title={summary.frame.others(others.length)}>
          {others.map((condition) => (
            <Condition key={condition.id} view={view} condition={condition} />
          ))}
        </Fold>
      )}
    </section>
  );
}

/** One sentence, never folded, and the names; a name opens only where an answer, even a weak one, points to it. */
export function NotRuledOut({ view }: { readonly view: SummaryView }) {
  const { heading, lead, listedAbove, conditions } = view.report.differential.notRuledOut;
  return (
    <section className="not-ruled-out" aria-labelledby="not-ruled-out">
      <h2 id="not-ruled-out">{heading}</h2>
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
    </section>
  );
}

interface ConditionProps {
  readonly view: SummaryView;
  readonly condition: ConditionReport;
}

/** The name of a condition, which leads to its page. */
export function ConditionLink({ view: { pageOf, newTab }, condition: { id, name } }: ConditionProps) {
  return (
    <a href={pageOf(id)} {...(newTab && { target: '_blank', rel: 'noreferrer noopener' })}>
      {name}
    </a>
  );
}

function Condition({ view, condition }: ConditionProps) {
  const { id } = condition;
  return (
    <article className="condition" data-condition={id} aria-labelledby={`condition-${id}`}>
      <h3 id={`condition-${id}`}>
        <ConditionLink view={view} condition={condition} />
      </h3>
      <WhatItIs view={view} condition={condition} />
    </article>
  );
}

/** What it is, why it stands here, and what speaks for it and against it. */
export function WhatItIs({ view, condition }: ConditionProps) {
  const { report } = view;
  const { whyHere, sentences } = condition;
  return (
    <>
      <Sentences report={report} of={sentences} />
      <Sentences report={report} of={whyHere} />
      <WhatSpeaks view={view} condition={condition} />
    </>
  );
}

/** What was said for it and against it; or, where that would say nothing new, a sentence in its place. */
function WhatSpeaks({ view, condition }: ConditionProps) {
  const { id, name, sentences, basis, supports, opposes, note } = condition;
  const itself = basis === null ? [] : [{ id, sentences, basis }];
  const rules = [...itself, ...supports.parts, ...opposes.parts];
  if (note.length + rules.length === 0) return null;
  if (note.length === 0) return <ForAndAgainst {...{ view, supports, opposes, rules }} level="h4" of={name} />;
  return (
    <>
      <Sentences report={view.report} of={note} className="hint" />
      <Evidence view={view} rules={rules} of={name} />
    </>
  );
}
