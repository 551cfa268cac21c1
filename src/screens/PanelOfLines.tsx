import type { Part } from '../report/part.ts';

interface PanelOfLinesProps {
  readonly title: string;
  readonly lines: readonly Part[];
}

export function PanelOfLines({ title, lines }: PanelOfLinesProps) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul>
        {lines.map(({ id, sentences }) => (
          <li key={id}>{sentences}</li>
        ))}
      </ul>
    </section>
  );
}
