import { ForAndAgainst } from './ForAndAgainst.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** How well the answers fit hemifacial spasm; or, where a doctor has named it already, help with that instead. */
export function FitPanel({ view }: { readonly view: SummaryView }) {
  const { report } = view;
  const { fit } = report;
  if (fit.kind === 'known') {
    return (
      <section className="fit" aria-labelledby="fit-heading">
        <h2 id="fit-heading">{fit.heading}</h2>
        {fit.help.map(({ id, sentences }) => (
          <Sentences key={id} report={report} of={sentences} />
        ))}
      </section>
    );
  }
  return (
    <section className="fit" aria-labelledby="fit-heading">
      <h2 id="fit-heading">{fit.heading}</h2>
      <Sentences report={report} of={fit.sentences} />
      <ForAndAgainst
        view={view}
        supports={fit.supports}
        opposes={fit.opposes}
        level="h3"
        of={fit.heading}
        rules={[...fit.supports.parts, ...fit.opposes.parts]}
      />
    </section>
  );
}
