import type { ReactNode } from 'react';
import { contentDate } from '../../content/deployment.ts';
import { dateWords, dayWords } from '../../content/answer-words.ts';
import type { NoteTopic } from '../../content/journal-topics.ts';
import { voiced } from '../../content/voiced.ts';
import { Button } from '../Button.tsx';
import { PanelOfLines } from '../PanelOfLines.tsx';
import { PrintButton } from '../PrintButton.tsx';
import type { PrintButtonProps } from '../PrintButton.tsx';
import type { ReviewRow } from '../Review.tsx';
import { CareCard } from './CareCard.tsx';
import { Differential } from './Differential.tsx';
import { FitPanel } from './FitPanel.tsx';
import { StillOpen } from './StillOpen.tsx';
import { WhatNext } from './WhatNext.tsx';
import type { SummaryView } from './view.ts';

interface SummaryProps {
  readonly view: SummaryView;
  readonly rows: readonly ReviewRow[];
  /** Answers set aside and signs taken back, as whole lines. */
  readonly setAside: readonly string[];
  readonly takenBack: readonly string[];
  readonly notes: Readonly<Partial<Record<NoteTopic, string>>>;
  readonly callPlacedAt: string | null;
  readonly now: number;
  /** What only a nurse gets: her note and her own judgement. */
  readonly nursePart: ReactNode;
  readonly onBack: () => void;
  readonly onPrint: PrintButtonProps['onPrint'];
}

/** The result: how soon, how well it fits, what it may be, what to do, and what this is not. */
export function Summary(props: SummaryProps) {
  const { view, takenBack, callPlacedAt, nursePart, onBack, onPrint } = props;
  const { words, summary } = view;
  const { frame } = summary;
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {frame.back}
      </Button>
      <CareCard view={view} />
      {callPlacedAt !== null && <p className="lead">{frame.nurse.callPlaced(callPlacedAt)}</p>}
      {takenBack.length > 0 && <PanelOfLines title={words.interface.review.takenBackTitle} lines={takenBack} />}
      <FitPanel view={view} />
      <Differential view={view} />
      <WhatNext view={view} />
      <section aria-labelledby="not-heading">
        <h2 id="not-heading">{frame.notTitle}</h2>
        {frame.not.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {nursePart}
      <WhatWasSaid {...props} />
      <div className="actions">
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      </div>
    </>
  );
}

/** The record: what is still open, all answers, what was set aside, the person's own words, the dates. */
function WhatWasSaid({ view, rows, setAside, notes, now }: SummaryProps) {
  const { words, summary } = view;
  const { frame } = summary;
  const date = dayWords(words, contentDate);
  return (
    <>
      <StillOpen view={view} />
      <details className="all-answers">
        <summary>{frame.answersTitle}</summary>
        <dl className="answers">
          {rows.map(({ question, name, answer }) => (
            <div key={question} className="answer">
              <dt>{name}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </details>
      {setAside.length > 0 && <PanelOfLines title={words.interface.review.setAsideTitle} lines={setAside} />}
      {notes['own-words'] !== undefined && notes['own-words'] !== '' && (
        <section>
          <h2>{voiced(frame.ownWordsTitle, view.respondent)}</h2>
          <blockquote>
            <p>{notes['own-words']}</p>
          </blockquote>
        </section>
      )}
      <p className="content-date">
        {frame.madeOn(dateWords(words, now))} {frame.contentDate(date)} {frame.ruleSet(view.ruleSet)}
      </p>
    </>
  );
}
