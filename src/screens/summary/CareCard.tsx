import { deployment } from '../../content/deployment.ts';
import type { Plan } from '../../report/care-plan.ts';
import type { Listed } from '../../report/part.ts';
import { CallLink } from '../CallLink.tsx';
import { LevelName } from './LevelName.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';
import { WordsToSay } from './WordsToSay.tsx';

/** The plan, in one screen of a phone: how soon, the sign that set it, what to do now, whom to call and what to say. */
export function CareCard({ view }: { readonly view: SummaryView }) {
  const { words, report } = view;
  const { disposition, both, askFirst, plan, say } = report.level;
  return (
    <section
      className={`care-card care-${plan === null ? 'unsettled' : disposition}`}
      data-disposition={disposition}
      data-fit={report.fit.fit}
      aria-labelledby="heading"
    >
      <LevelName words={words} {...report.level} />
      <div className="care-body">
        {both?.own != null && <Sentences report={report} of={both.own.sentences.slice(1)} className="own-reason" />}
        {disposition === 'emergency' && (
          <CallLink
            number={deployment.emergencyNumber}
            label={words.interface.callNow.call(deployment.emergencyNumber)}
          />
        )}
        {askFirst !== null && <AskFirst view={view} list={askFirst} />}
        {plan !== null && <Care view={view} plan={plan} />}
        {say !== null && <WordsToSay view={view} say={say} />}
        {plan !== null && <Sentences report={report} of={plan.callIf} className="call-if" />}
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
  const { report } = view;
  return (
    <>
      {/* In columns every reason stands beside it, whole. */}
      {!view.isDesk && <Sentences report={report} of={plan.sign.sentences} className="sign" />}
      <ul className="now">
        {[plan.call, ...plan.now].map(({ id, sentences }) => (
          <li key={id}>{inOne(report, sentences)}</li>
        ))}
      </ul>
    </>
  );
}
