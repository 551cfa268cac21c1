import { Evidence } from './Evidence.tsx';
import { inOne, Sentences } from './Sentences.tsx';
import { WouldChange } from './WouldChange.tsx';
import type { SummaryView } from './view.ts';

interface PartProps {
  readonly view: SummaryView;
}

/** Advice, what to bring, and when to get help sooner. */
export function WhatNext({ view }: PartProps) {
  return (
    <>
      <Advice view={view} />
      <Bring view={view} />
      <WouldChange view={view} />
      <Sooner view={view} />
    </>
  );
}

function Advice({ view }: PartProps) {
  const { report } = view;
  const { heading, parts } = report.advice;
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">{heading}</h2>
      {parts.map((advice) => (
        <div key={advice.id}>
          <h3>{advice.heading}</h3>
          <Sentences report={report} of={advice.sentences} />
        </div>
      ))}
      <Evidence view={view} rules={parts.map((advice) => ({ ...advice, sentences: [advice.heading] }))} />
    </section>
  );
}

function Bring({ view: { report } }: PartProps) {
  const { heading, parts } = report.bring;
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="bring-heading">
      <h2 id="bring-heading">{heading}</h2>
      <ul className="bring">
        {parts.map((thing) => (
          <li key={thing.id}>
            <strong>{thing.heading}</strong>
            {report.gap}
            {inOne(report, thing.sentences)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sooner({ view: { report } }: PartProps) {
  const { heading, lead, parts, also } = report.safetyNet;
  return (
    <section className="sooner panel" aria-labelledby="sooner-heading">
      <h2 id="sooner-heading">{heading}</h2>
      <Sentences report={report} of={lead} />
      <ul>
        {parts.map(({ id, sentences }) => (
          <li key={id}>{sentences}</li>
        ))}
      </ul>
      <Sentences report={report} of={also} />
    </section>
  );
}
