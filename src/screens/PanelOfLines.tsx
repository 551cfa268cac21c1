interface PanelOfLinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

export function PanelOfLines({ title, lines }: PanelOfLinesProps) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
