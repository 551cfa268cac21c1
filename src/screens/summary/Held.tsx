import type { ReactNode } from 'react';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

interface HeldProps {
  readonly view: SummaryView;
  /** Where each can be taken back. */
  readonly takeBack: ReactNode;
}

/** What a patient had said before keeps the level up, though the nurse's answers do not have it. */
export function Held({ view, takeBack }: HeldProps) {
  const { received } = view.report;
  if (received === null || received.held.parts.length === 0) return null;
  const { heading, lead, parts } = received.held;
  return (
    <section className="panel held" aria-labelledby="held-heading">
      <h2 id="held-heading">{heading}</h2>
      <ul>
        {parts.map(({ id, sentences }) => (
          <li key={id}>{sentences}</li>
        ))}
      </ul>
      <Sentences report={view.report} of={lead} />
      {takeBack}
    </section>
  );
}
