import type { ReactNode } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { dayWords } from '../content/answer-words.ts';
import { contentDate } from '../content/deployment.ts';
import { voiced } from '../content/voiced.ts';
import { Button } from './Button.tsx';
import { ContinueBar } from './ContinueBar.tsx';
import { EmergencyNotice } from './EmergencyNotice.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { headingId } from './Heading.tsx';
import { Mark } from './Mark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { firstFieldId, OptionList } from './OptionList.tsx';
import { useAnswerForm, useDraft } from './use-answer-form.ts';

/** An interview that can be gone on with, in words: its last change, who answered, and how many others are kept, if any. */
export interface SavedInterviewWords {
  readonly date: string;
  readonly who: string;
  readonly others: string | null;
}

export interface StartProps {
  readonly words: InterviewWords;
  readonly prefill: string | undefined;
  readonly saved: SavedInterviewWords | null;
  /** The way in for answers that were saved as a file. */
  readonly openFile: ReactNode;
  readonly onContinue: () => void;
  readonly onSeeAll: () => void;
  /** To where a code with answers is read. */
  readonly onReceive: () => void;
  readonly onAnswer: (answer: string | readonly string[]) => void;
}

/** The first page. It is readable before any script has come, and without one. */
export function Start(props: StartProps) {
  const { words, prefill, saved, openFile, onContinue, onSeeAll, onReceive, onAnswer } = props;
  const { start } = words.interface;
  return (
    <>
      <EmergencyNotice words={words} />
      <div className="start-title">
        <h1 id={headingId} tabIndex={-1}>
          {start.title}
        </h1>
        <Mark blinks />
      </div>
      <p className="lead">{start.lead}</p>
      {saved !== null && <SavedInterview {...{ words, saved, onContinue, onSeeAll }} />}
      <RespondentForm {...{ words, prefill, onAnswer }} />
      <p>
        <PlaceLink place="receive" label={words.interface.receive.open} onFollow={onReceive} />
      </p>
      <ul className="facts">
        {start.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {openFile}
      <details className="why">
        <summary>{start.moreTitle}</summary>
        {start.more.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      <p className="content-date">{start.contentDate(dayWords(words, contentDate))}</p>
    </>
  );
}

interface SavedInterviewProps extends Pick<StartProps, 'words' | 'onContinue' | 'onSeeAll'> {
  readonly saved: SavedInterviewWords;
}

/** The interview to go on with, before the one that begins afresh. */
function SavedInterview({ words, saved, onContinue, onSeeAll }: SavedInterviewProps) {
  const { start } = words.interface;
  return (
    <>
      <section className="panel continue" aria-labelledby="continue-title">
        <h2 id="continue-title">{start.continueTitle}</h2>
        <p>
          {saved.who} {start.continueText(saved.date)}
        </p>
        {saved.others !== null && (
          <p>
            {start.alsoKept(saved.others)}{' '}
            <Button kind="link" onClick={onSeeAll}>
              {start.seeAll}
            </Button>
          </p>
        )}
        <Button kind="primary" onClick={onContinue}>
          {start.continueButton}
        </Button>
      </section>
      <h2>{start.afresh}</h2>
    </>
  );
}

function RespondentForm({ words, prefill, onAnswer }: Pick<StartProps, 'words' | 'prefill' | 'onAnswer'>) {
  const { interface: ui } = words;
  const { title } = words.questions.respondent;
  const form = useAnswerForm(useDraft('respondent', prefill), 'respondent', onAnswer);
  const { submit, wrong, attempt } = form;
  return (
    <form method="dialog" noValidate onSubmit={(event) => void submit(event)} className="question">
      {wrong && (
        <ErrorSummary
          heading={ui.error.heading}
          message={ui.error.chooseOne}
          field={firstFieldId('respondent')}
          attempt={attempt}
        />
      )}
      <fieldset className={wrong ? 'is-wrong' : undefined} aria-describedby={wrong ? 'respondent-error' : undefined}>
        <legend>
          <h2>{voiced(title, 'self')}</h2>
        </legend>
        {wrong && (
          <p className="error" id="respondent-error">
            {ui.error.chooseOne}
          </p>
        )}
        <OptionList question="respondent" words={words} respondent={undefined} form={form} />
      </fieldset>
      <ContinueBar label={ui.start.begin} />
    </form>
  );
}
