import type { HeadedPart } from '../../report/part.ts';
import { Fold } from './Fold.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

interface PartProps {
  readonly view: SummaryView;
}

/** As many things to bring are named at once; how, and the others, are folded. */
const atOnce = 3;

/** Who to see, and what to do where the place is closed. */
function WhoToSee({ view }: PartProps) {
  const { plan } = view.report.level;
  if (plan === null) return null;
  return (
    <Fold view={view} title={view.summary.frame.whoToSee}>
      {[plan.who, plan.when, plan.ifClosed].map((part) => (
        <div key={part.id}>
          <h3>{part.heading}</h3>
          <Sentences report={view.report} of={part.sentences} />
        </div>
      ))}
    </Fold>
  );
}

/** What to do next, beside the plan: who to see; in full what cannot wait to be read, the rest by its heading. */
export function Advice({ view }: PartProps) {
  const { report } = view;
  const { heading, parts } = report.advice;
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">{heading}</h2>
      <WhoToSee view={view} />
      {parts.map((advice) =>
        advice.isInFull ? (
          <div key={advice.id}>
            <h3>{advice.heading}</h3>
            <Sentences report={report} of={advice.sentences} />
          </div>
        ) : (
          <Fold key={advice.id} view={view} title={advice.heading}>
            <Sentences report={report} of={advice.sentences} />
          </Fold>
        ),
      )}
    </section>
  );
}

/** What happens at the doctor, that it can be treated, and how. */
export function AtTheDoctor({ view }: PartProps) {
  const { report } = view;
  const { heading, parts } = report.visit;
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="visit-heading">
      <h2 id="visit-heading">{heading}</h2>
      <p>
        {inOne(
          report,
          parts.flatMap(({ sentences }) => sentences),
        )}
      </p>
    </section>
  );
}

/** What to bring: the first three by name, and all of it folded. Where the fold stands open, as on paper, once is enough. */
export function Bring({ view }: PartProps) {
  const { report, summary } = view;
  const { heading, parts } = report.bring;
  if (parts.length === 0) return null;
  const isOpen = report.voice === 'nurse' && !view.isDesk;
  return (
    <section aria-labelledby="bring-heading">
      <h2 id="bring-heading">{heading}</h2>
      {!isOpen && <FirstThings parts={parts.slice(0, atOnce)} />}
      <Fold view={view} title={summary.frame.howToBring(Math.max(0, parts.length - atOnce))}>
        {parts.map((thing) => (
          <div key={thing.id}>
            <h3>{thing.heading}</h3>
            <Sentences report={report} of={thing.sentences} />
          </div>
        ))}
      </Fold>
    </section>
  );
}

function FirstThings({ parts }: { readonly parts: readonly HeadedPart[] }) {
  return (
    <ul className="first-things no-print">
      {parts.map(({ id, heading }) => (
        <li key={id}>{heading}</li>
      ))}
    </ul>
  );
}

/** One list by level, never folded: when to get help sooner. */
export function Sooner({ view: { report } }: PartProps) {
  const { heading, lead, groups, readBack } = report.sooner;
  return (
    <section className="sooner panel" aria-labelledby="sooner-heading">
      <h2 id="sooner-heading">{heading}</h2>
      {groups.map(({ disposition, heading: whatToDo, parts }) => (
        <div key={disposition} className={`care-${disposition}`}>
          <h3 id={`sooner-${disposition}`} className="sooner-level">
            {whatToDo}
          </h3>
          {disposition === 'emergency' && <Sentences report={report} of={lead} />}
          <ul aria-labelledby={`sooner-${disposition}`}>
            {parts.map(({ id, sentences }) => (
              <li key={id}>{sentences}</li>
            ))}
          </ul>
        </div>
      ))}
      <Sentences report={report} of={readBack.told} />
    </section>
  );
}
