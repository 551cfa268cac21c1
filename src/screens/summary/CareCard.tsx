import { Fragment } from 'react';
import { deployment } from '../../content/deployment.ts';
import type { Plan } from '../../report/level.ts';
import type { Listed } from '../../report/part.ts';
import { CallLink } from '../CallLink.tsx';
import { Because } from './Because.tsx';
import { Evidence } from './Evidence.tsx';
import { LevelName } from './LevelName.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** How soon, why, who to see, by when, where else, and what to say: one card. */
export function CareCard({ view }: { readonly view: SummaryView }) {
  const { words, report } = view;
  const { disposition, name, heading, askFirst, plan } = report.level;
  return (
    <section
      className={`care-card care-${plan === null ? 'unsettled' : disposition}`}
      data-disposition={disposition}
      data-fit={report.fit.fit}
      aria-labelledby="heading"
    >
      <LevelName {...{ words, name, heading }} />
      <div className="care-body">
        {disposition === 'emergency' && (
          <CallLink
            number={deployment.emergencyNumber}
            label={words.interface.callNow.call(deployment.emergencyNumber)}
          />
        )}
        {askFirst !== null && <AskFirst view={view} list={askFirst} />}
        {plan !== null && <Care view={view} plan={plan} />}
      </div>
    </section>
  );
}

/** After an early end: what can raise the level, before anything else. */
function AskFirst({ view: { report }, list }: { readonly view: SummaryView; readonly list: Listed }) {
  return (
    <>
      <h2 id="ask-first">{list.heading}</h2>
      <Sentences report={report} of={list.lead} />
      <ol className="ask-first" aria-labelledby="ask-first">
        {list.parts.map(({ id, sentences }) => (
          <li key={id}>{inOne(report, sentences)}</li>
        ))}
      </ol>
    </>
  );
}

function Care({ view, plan }: { readonly view: SummaryView; readonly plan: Plan }) {
  const { summary, report } = view;
  const [first, ...others] = report.reasons;
  return (
    <>
      <h2>{summary.frame.why}</h2>
      <Sentences report={report} of={(first ?? report.noReason)?.sentences ?? []} className="lead" />
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
    </>
  );
}
