import { Because } from './Because.tsx';
import { behindTheAdvice } from './behind-the-advice.ts';
import { Evidence } from './Evidence.tsx';
import { Fold } from './Fold.tsx';
import { Sentences } from './Sentences.tsx';
import type { SummaryView } from './view.ts';

/** Below the columns: the answers behind the level, what fit and list mean, and where all of it comes from. */
export function AboutTheResult({ view }: { readonly view: SummaryView }) {
  const { summary, report } = view;
  const { fit, differential, reasons } = report;
  const { lead, notRuledOut } = differential;
  const findings = fit.kind === 'judged' ? [...fit.supports.parts, ...fit.opposes.parts] : [];
  return (
    <Fold view={view} title={summary.frame.desk.about}>
      <Because view={view} />
      {fit.kind === 'judged' && <Sentences report={report} of={fit.sentences} />}
      <Sentences report={report} of={lead} />
      <Sentences report={report} of={notRuledOut.listedAbove} />
      <Evidence view={view} rules={[...reasons, ...findings, ...behindTheAdvice(report)]} />
    </Fold>
  );
}
