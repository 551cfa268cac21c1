import type { ComponentProps } from 'react';
import { Button } from '../Button.tsx';
import { useLayoutOnRoot } from '../layout-on-root.ts';
import { PanelOfLines } from '../PanelOfLines.tsx';
import { AboutTheResult } from './AboutTheResult.tsx';
import { AsText } from './AsText.tsx';
import { CareCard } from './CareCard.tsx';
import { DifferentialInLines, NotRuledOutInLines } from './DifferentialInLines.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Held } from './Held.tsx';
import { FitInLines, OpenInLines, ReasonsInLines } from './InLines.tsx';
import { ReadBack } from './ReadBack.tsx';
import type { ReadBackProps } from './ReadBack.tsx';
import { Sentences } from './Sentences.tsx';
import { Limits } from './Summary.tsx';
import type { Summary } from './Summary.tsx';
import { Advice, AtTheDoctor, Bring } from './WhatNext.tsx';
import { ToSheet } from './ToSheet.tsx';
import { WhatWasSaid } from './WhatWasSaid.tsx';

type NurseSummaryProps = ComponentProps<typeof Summary> & ReadBackProps;

/** A nurse's result in a wide window: what she needs while she talks in one screen, in three columns; the rest folded below. */
export function NurseSummary(props: NurseSummaryProps) {
  const { view, handOver, onReadBack } = props;
  const { report, words } = view;
  useLayoutOnRoot('desk');
  return (
    <>
      <div className="desk">
        <Decision {...props} />
        <div className="desk-part">
          {report.takenBack.length > 0 && (
            <PanelOfLines title={words.interface.review.takenBackTitle} lines={report.takenBack} />
          )}
          <ReasonsInLines view={view} />
          <FitInLines view={view} />
          <DifferentialInLines view={view} />
          <NotRuledOutInLines view={view} />
          <OpenInLines view={view} />
        </div>
        <ReadBack view={view} onReadBack={onReadBack} />
      </div>
      <div className="desk-rest">
        <Advice view={view} />
        <AtTheDoctor view={view} />
        <Bring view={view} />
        {handOver}
        <Elsewhere view={view} />
        <AboutTheResult view={view} />
        <WhatWasSaid view={view} />
        <Limits view={view} />
        <AsText view={view} />
      </div>
    </>
  );
}

/** The level, what to do with the page, and what is the nurse's own. */
function Decision({ view, nursePart, takeBack, onBack, onSheet }: NurseSummaryProps) {
  const { summary, report } = view;
  return (
    <div className="desk-part">
      <CareCard view={view} />
      <Held view={view} takeBack={takeBack} />
      <div className="actions">
        <ToSheet view={view} onSheet={onSheet} />
        <Button kind="link" onClick={onBack}>
          {summary.frame.back}
        </Button>
      </div>
      <Sentences report={report} of={[...report.callPlaced, ...report.referred]} className="lead" />
      <Sentences report={report} of={report.received?.told.sentences ?? []} />
      {report.earlier !== null && <Sentences report={report} of={report.earlier.sentences} className="notice" />}
      {nursePart}
    </div>
  );
}
