import { Fragment } from 'react';
import { deployment } from '../../content/deployment.ts';
import { CallLink } from '../CallLink.tsx';
import { Heading } from '../Heading.tsx';
import { Because } from './Because.tsx';
import { Evidence } from './Evidence.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** How soon, why, who to see, by when, where else, and what to say: one card. */
export function CareCard({ view }: { readonly view: SummaryView }) {
  const { words, summary, report } = view;
  const { disposition, name, heading, plan } = report.level;
  const { callNow } = words.interface;
  const { emergencyNumber } = deployment;
  const [first, ...others] = report.reasons;
  return (
    <section
      className={`care-card care-${disposition}`}
      data-disposition={disposition}
      data-fit={report.fit.fit}
      aria-labelledby="heading"
    >
      <Heading>
        <span className="care-level">
          {name}
          <span className="visually-hidden">{words.language.colon}</span>
        </span>
        {heading}
      </Heading>
      <div className="care-body">
        {disposition === 'emergency' && <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />}
        <h2>{summary.frame.why}</h2>
        <Sentences report={report} of={(first ?? report.noReason).sentences} className="lead" />
        {others.length > 0 && (
          <ul aria-label={summary.frame.also}>
            {others.map(({ id, sentences }) => (
              <li key={id}>{inOne(report, sentences)}</li>
            ))}
          </ul>
        )}
        <Because view={view} />
        <Evidence view={view} rules={report.reasons} />
        {[plan.who, plan.when, plan.ifClosed].map((part) => (
          <Fragment key={part.id}>
            <h2>{part.heading}</h2>
            <Sentences report={report} of={part.sentences} />
          </Fragment>
        ))}
        <h2>{plan.say.heading}</h2>
        <blockquote>
          <Sentences report={report} of={plan.say.sentences} />
        </blockquote>
      </div>
    </section>
  );
}
