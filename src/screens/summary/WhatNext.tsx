import { advice, diagnosisKnown, toBring } from '../../content/advice.ts';
import { deployment } from '../../content/deployment.ts';
import { callSigns } from '../../content/routing.ts';
import { optionWords } from '../../content/answer-words.ts';
import { voiced } from '../../content/voiced.ts';
import { adviceFor } from '../../assessment/advice-for.ts';
import { holds } from '../../assessment/holds.ts';
import { Evidence } from './Evidence.tsx';
import { WouldChange } from './WouldChange.tsx';
import type { SummaryView } from './view.ts';

/** Advice, what to bring, and when to get help sooner. */
export function WhatNext({ view }: { readonly view: SummaryView }) {
  const { summary, respondent, live } = view;
  const { frame } = summary;
  const known = holds(diagnosisKnown, live);
  const told = adviceFor(live).filter((id) => !(known && (id === 'follow-the-plan' || id === 'injections-wear-off')));
  return (
    <>
      <section aria-labelledby="next-heading">
        <h2 id="next-heading">{voiced(frame.nextTitle, respondent)}</h2>
        {told.map((id) => (
          <div key={id}>
            <h3>{summary.advice[id].heading}</h3>
            <p>{voiced(summary.advice[id].text, respondent)}</p>
          </div>
        ))}
        <Evidence
          view={view}
          rules={told.map((id) => ({ id, statement: summary.advice[id].heading, basis: advice[id].basis }))}
        />
      </section>
      <section aria-labelledby="bring-heading">
        <h2 id="bring-heading">{voiced(frame.bringTitle, respondent)}</h2>
        <ul className="bring">
          {toBring.map((id) => (
            <li key={id}>
              <strong>{summary.toBring[id].heading}.</strong> {voiced(summary.toBring[id].text, respondent)}
            </li>
          ))}
        </ul>
      </section>
      <WouldChange view={view} />
      <Sooner view={view} />
    </>
  );
}

function Sooner({ view }: { readonly view: SummaryView }) {
  const { words, summary, respondent } = view;
  const { frame } = summary;
  const { emergencyNumber } = deployment;
  const signs: readonly string[] = callSigns[0]?.in ?? [];
  return (
    <section className="sooner panel" aria-labelledby="sooner-heading">
      <h2 id="sooner-heading">{frame.soonerTitle(emergencyNumber)}</h2>
      <p>{frame.soonerLead(emergencyNumber)}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{voiced(optionWords(words, 'emergency', sign).label, respondent)}</li>
        ))}
      </ul>
      <p>{voiced(frame.soonerAlso, respondent)}</p>
    </section>
  );
}
