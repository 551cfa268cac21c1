import { dateWords, dayWords } from '../../content/answer-words.ts';
import { voiced } from '../../content/voiced.ts';
import { PanelOfLines } from '../PanelOfLines.tsx';
import { Fold } from './Fold.tsx';
import { Sentences } from './Sentences.tsx';
import { StillOpen } from './StillOpen.tsx';
import type { SummaryView } from './view.ts';

/** The record: what was taken back or is still open, all answers, what was set aside, the person's own words, the dates. */
export function WhatWasSaid({ view }: { readonly view: SummaryView }) {
  const { words, report } = view;
  // In columns these stand where they are seen at once.
  const stands = !view.isDesk;
  const { setAside, takenBack } = report;
  return (
    <>
      <OwnWords view={view} />
      {stands && takenBack.length > 0 && (
        <PanelOfLines title={words.interface.review.takenBackTitle} lines={takenBack} />
      )}
      <Otherwise view={view} />
      {stands && <StillOpen view={view} />}
      <AllAnswers view={view} />
      {setAside.length > 0 && <PanelOfLines title={words.interface.review.setAsideTitle} lines={setAside} />}
    </>
  );
}

/** What was written on another device; where a nurse's answers differ from what came from there: both. */
function Otherwise({ view: { report } }: { readonly view: SummaryView }) {
  const { received } = report;
  if (received === null) return null;
  return [received.wrote, received.otherwise]
    .filter(({ parts }) => parts.length > 0)
    .map(({ heading, parts }) => <PanelOfLines key={heading} title={heading} lines={parts} />);
}

function AllAnswers({ view }: { readonly view: SummaryView }) {
  const { words, report } = view;
  const { frame } = view.summary;
  const dates = [
    frame.madeOn(dateWords(words, report.madeAt)),
    frame.contentDate(dayWords(words, report.contentDate)),
    frame.ruleSet(report.ruleSet),
  ];
  return (
    <Fold view={view} title={frame.answersTitle}>
      <dl className="answers">
        {report.answers.map(({ question, name, answer, heard }) => (
          <div key={question} className="answer">
            <dt>{name}</dt>
            <dd>{answer}</dd>
            {heard !== null && <dd className="heard">{heard}</dd>}
          </div>
        ))}
      </dl>
      <Sentences report={report} of={dates} className="content-date" />
    </Fold>
  );
}

function OwnWords({ view: { summary, report } }: { readonly view: SummaryView }) {
  const own = report.notes['own-words'];
  if (own === undefined || own === '') return null;
  return (
    <section>
      <h2>{voiced(summary.frame.ownWordsTitle, report.voice)}</h2>
      <blockquote>
        <p>{own}</p>
      </blockquote>
    </section>
  );
}
