import { deployment } from '../../content/deployment.ts';
import type { Basis } from '../../content/evidence-basis.ts';
import { judgement } from '../../content/evidence-basis.ts';
import { redFlags } from '../../content/red-flags.ts';
import { voiced } from '../../content/voiced.ts';
import type { DispositionReason } from '../../assessment/disposition.ts';
import { CallLink } from '../CallLink.tsx';
import { Heading } from '../Heading.tsx';
import { Because } from './Because.tsx';
import { Evidence } from './Evidence.tsx';
import { inVoice } from './view.ts';
import type { SummaryView } from './view.ts';

/** How soon, why, who to see, by when, where else, and what to say: one card. */
export function CareCard({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent, assessment } = view;
  const { disposition, fit, reasons } = assessment;
  const { frame } = summary;
  const care = { ...words.interface.levels[disposition], ...summary.care[disposition] };
  const told = reasons.map((reason) => ({
    id: reason.id,
    statement: reasonWords(reason, view),
    basis: basisOf(reason),
  }));
  const [first, ...others] = told.length > 0 ? told : [];
  return (
    <section
      className={`care-card care-${disposition}`}
      data-disposition={disposition}
      data-fit={fit}
      aria-labelledby="heading"
    >
      <Heading>
        <span className="care-level">
          {care.level}
          <span className="visually-hidden">: </span>
        </span>
        {voiced(care.heading, respondent)}
      </Heading>
      <div className="care-body">
        {disposition === 'emergency' && (
          <CallLink
            number={deployment.emergencyNumber}
            label={words.interface.callNow.call(deployment.emergencyNumber)}
          />
        )}
        <h2>{frame.why}</h2>
        <p className="lead">{first?.statement ?? noReasonWords(view)}</p>
        {others.length > 0 && (
          <ul aria-label={frame.also}>
            {others.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        )}
        <Because view={view} />
        <Evidence view={view} rules={told} />
        <h2>{frame.who}</h2>
        <p>{voiced(care.who, respondent)}</p>
        <h2>{frame.when}</h2>
        <p>{voiced(care.when, respondent)}</p>
        <h2>{frame.ifClosed}</h2>
        <p>{voiced(care.ifClosed, respondent)}</p>
        <h2>{voiced(frame.say, respondent)}</h2>
        <blockquote>
          <p>{voiced(care.say, respondent)}</p>
        </blockquote>
      </div>
    </section>
  );
}

function reasonWords(reason: DispositionReason, view: SummaryView): string {
  const { redFlags: flags, unsureGates } = view.summary;
  return inVoice(reason.kind === 'red-flag' ? flags[reason.id] : unsureGates[reason.id], view);
}

function noReasonWords(view: SummaryView): string {
  const { noRedFlag } = view.summary;
  return inVoice(view.assessment.disposition === 'self-care' ? noRedFlag['self-care'] : noRedFlag.routine, view);
}

function basisOf(reason: DispositionReason): Basis {
  return reason.kind === 'red-flag' ? redFlags[reason.id].basis : judgement();
}
