import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { PrintButton } from '../PrintButton.tsx';
import type { PrintButtonProps } from '../PrintButton.tsx';
import { AsText } from './AsText.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { CareCard } from './CareCard.tsx';
import { CopyButtons } from './CopyButtons.tsx';
import { Differential, NotRuledOut } from './Differential.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { FitPanel } from './FitPanel.tsx';
import { Fold } from './Fold.tsx';
import { Held } from './Held.tsx';
import { Reasons } from './Reasons.tsx';
import { Sentences } from './Sentences.tsx';
import { Advice, AtTheDoctor, Bring, Sooner } from './WhatNext.tsx';
import { WhatWasSaid } from './WhatWasSaid.tsx';
import { ToSheet } from './ToSheet.tsx';
import type { SummaryView } from './view.ts';

interface SummaryProps {
  readonly view: SummaryView;
  /** What only a nurse gets: her note and her own judgement. */
  readonly nursePart: ReactNode;
  /** Where a nurse takes back what a patient had said. */
  readonly takeBack: ReactNode;
  /** The answers as a code for somebody else. */
  readonly handOver: ReactNode;
  readonly onBack: () => void;
  readonly onPrint: PrintButtonProps['onPrint'];
  /** To the result as a sheet of paper. */
  readonly onSheet: () => void;
}

/** The result as a plan: what to do, then what it may be and what comes next, then what it rests on. */
export function Summary(props: SummaryProps) {
  const { view, nursePart, takeBack } = props;
  const isNurse = view.report.voice === 'nurse';
  return (
    <>
      <CareCard view={view} />
      <Held view={view} takeBack={takeBack} />
      <ToKeep {...props} />
      {isNurse && <CopyButtons view={view} />}
      <Since view={view} />
      <Advice view={view} />
      <FitPanel view={view} />
      <Differential view={view} />
      <AtTheDoctor view={view} />
      <Sooner view={view} />
      <Elsewhere view={view} />
      <Bring view={view} />
      <ToHandOver {...props} />
      <NotRuledOut view={view} />
      {nursePart}
      <Reasons view={view} />
      <WhatWasSaid view={view} />
      <Limits view={view} />
      <AsText view={view}>{!isNurse && <CopyButtons view={view} />}</AsText>
    </>
  );
}

/** Paper, the way back, and the day in a calendar. */
function ToKeep({ view, onBack, onPrint, onSheet }: SummaryProps) {
  const { words, summary, report } = view;
  const day = report.level.plan?.day ?? null;
  return (
    <div className="actions">
      {report.voice === 'nurse' ? (
        <ToSheet view={view} onSheet={onSheet} />
      ) : (
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      )}
      <Button kind="link" onClick={onBack}>
        {summary.frame.back}
      </Button>
      {day !== null && <CalendarButton view={view} day={day} />}
    </div>
  );
}

/** What was done and received, and how the result was another before. */
function Since({ view: { report } }: Pick<SummaryProps, 'view'>) {
  const { callPlaced, referred, received, earlier } = report;
  return (
    <>
      <Sentences report={report} of={[...callPlaced, ...referred]} className="lead" />
      <Sentences report={report} of={received?.told.sentences ?? []} />
      {earlier !== null && <Sentences report={report} of={earlier.sentences} className="notice" />}
    </>
  );
}

/** The answers for somebody else, folded: on the sheet of paper, and as a code. */
function ToHandOver({ view, handOver, onSheet }: SummaryProps) {
  return (
    <Fold view={view} title={view.words.interface.handOver.title}>
      {view.report.voice !== 'nurse' && (
        <p className="no-print">
          <ToSheet view={view} onSheet={onSheet} />
        </p>
      )}
      {handOver}
    </Fold>
  );
}

/** What this page is not. */
export function Limits({ view }: { readonly view: SummaryView }) {
  const { heading, parts } = view.report.limits;
  return (
    <Fold view={view} title={heading}>
      {parts.map(({ id, sentences }) => (
        <Sentences key={id} report={view.report} of={sentences} />
      ))}
    </Fold>
  );
}
