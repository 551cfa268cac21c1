import { Evidence } from './Evidence.tsx';
import { Fold } from './Fold.tsx';
import { Sentences } from './Sentences.tsx';
import { Statements } from './Statements.tsx';
import type { SummaryView } from './view.ts';

/** How well the answers fit hemifacial spasm; or, where a doctor has named it already, help with that instead. */
export function FitPanel({ view }: { readonly view: SummaryView }) {
  const { report, summary } = view;
  const { fit } = report;
  if (fit.kind === 'known') {
    return (
      <section className="panel" aria-labelledby="fit-heading">
        <h2 id="fit-heading">{fit.heading}</h2>
        {fit.help.map(({ id, sentences }) => (
          <Sentences key={id} report={report} of={sentences} />
        ))}
        <Evidence view={view} rules={fit.help.map((help) => ({ ...help, sentences: [help.heading] }))} />
      </section>
    );
  }
  return (
    <section className="fit" aria-labelledby="fit-heading">
      <h2 id="fit-heading">{fit.heading}</h2>
      <Sentences report={report} of={fit.sentences} />
      <Fold view={view} title={summary.frame.forAndAgainst}>
        <div className="for-and-against">
          <Statements view={view} list={fit.supports} level="h3" />
          <Statements view={view} list={fit.opposes} level="h3" />
        </div>
        <Evidence view={view} rules={[...fit.supports.parts, ...fit.opposes.parts]} />
      </Fold>
    </section>
  );
}
