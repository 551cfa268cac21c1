import type { SummaryView } from './view.ts';

/** The very answers that set the level: "Because you said". */
export function Because({ view: { report } }: { readonly view: SummaryView }) {
  const { heading, parts } = report.because;
  if (parts.length === 0) return null;
  return (
    <>
      <p id="because">{heading}</p>
      <ul className="because" aria-labelledby="because">
        {parts.map(({ id, sentences }) => (
          <li key={id}>{sentences}</li>
        ))}
      </ul>
    </>
  );
}
