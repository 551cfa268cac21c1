import type { ReactNode } from 'react';
import { dateWords, dayWords } from '../../content/answer-words.ts';
import { voiced } from '../../content/voiced.ts';
import { Button } from '../Button.tsx';
import { PanelOfLines } from '../PanelOfLines.tsx';
import { PrintButton } from '../PrintButton.tsx';
import type { PrintButtonProps } from '../PrintButton.tsx';
import { CareCard } from './CareCard.tsx';
import { Differential } from './Differential.tsx';
import { FitPanel } from './FitPanel.tsx';
import { Sentences } from './Sentences.tsx';
import { StillOpen } from './StillOpen.tsx';
import { WhatNext } from './WhatNext.tsx';
import type { SummaryView } from './view.ts';

interface SummaryProps {
  readonly view: SummaryView;
  /** What only a nurse gets: her note and her own judgement. */
  readonly nursePart: ReactNode;
  readonly onBack: () => void;
  readonly onPrint: PrintButtonProps['onPrint'];
}

/** The result: how soon, how well it fits, what it may be, what to do, and what this is not. */
export function Summary({ view, nursePart, onBack, onPrint }: SummaryProps) {
  const { words, summary, report } = view;
  const { takenBack, callPlaced, earlier, limits } = report;
  return (
    <>
      <Button kind="link" onClick={onBack}>
        {summary.frame.back}
      </Button>
      <CareCard view={view} />
      <Sentences report={report} of={callPlaced} className="lead" />
      {earlier !== null && <Sentences report={report} of={earlier.sentences} className="notice" />}
      {takenBack.length > 0 && <PanelOfLines title={words.interface.review.takenBackTitle} lines={takenBack} />}
      <FitPanel view={view} />
      <Differential view={view} />
      <WhatNext view={view} />
      <section aria-labelledby="not-heading">
        <h2 id="not-heading">{limits.heading}</h2>
        {limits.parts.map(({ id, sentences }) => (
          <Sentences key={id} report={report} of={sentences} />
        ))}
      </section>
      {nursePart}
      <WhatWasSaid view={view} />
      <div className="actions">
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      </div>
    </>
  );
}

/** The record: what is still open, all answers, what was set aside, the person's own words, the dates. */
function WhatWasSaid({ view }: { readonly view: SummaryView }) {
  const { words, summary, report } = view;
  const { frame } = summary;
  const { answers, setAside, notes, voice } = report;
  const dates = [
    frame.madeOn(dateWords(words, report.madeAt)),
    frame.contentDate(dayWords(words, report.contentDate)),
    frame.ruleSet(report.ruleSet),
  ];
  return (
    <>
      <StillOpen view={view} />
      <details className="all-answers">
        <summary>{frame.answersTitle}</summary>
        <dl className="answers">
          {answers.map(({ question, name, answer }) => (
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
          <h2>{voiced(frame.ownWordsTitle, voice)}</h2>
          <blockquote>
            <p>{notes['own-words']}</p>
          </blockquote>
        </section>
      )}
      <Sentences report={report} of={dates} className="content-date" />
    </>
  );
}
