import type { BasedPart, Listed } from '../../report/part.ts';
import { inOne, Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

interface StatementsProps {
  readonly view: SummaryView;
  readonly list: Listed<BasedPart>;
  readonly level: 'h3' | 'h4';
}

/** What was said for or against something, under its title. */
export function Statements({ view: { report }, list, level: Title }: StatementsProps) {
  const { heading, parts, none } = list;
  if (parts.length + none.length === 0) return null;
  return (
    <div>
      <Title>{heading}</Title>
      {parts.length === 0 ? (
        <Sentences report={report} of={none} />
      ) : (
        <ul>
          {parts.map(({ id, sentences }) => (
            <li key={id}>{inOne(report, sentences)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
