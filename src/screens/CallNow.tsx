import { useState } from 'react';
import { deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import type { Part } from '../report/part.ts';
import { answerId } from '../report/part.ts';
import { Button } from './Button.tsx';
import { CallLink } from './CallLink.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Heading } from './Heading.tsx';
import { NoteField } from './NoteField.tsx';
import { PrintButton } from './PrintButton.tsx';
import type { PrintButtonProps } from './PrintButton.tsx';

interface CallNowProps {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  /** The signs that led here. */
  readonly signs: readonly Part[];
  readonly notes: Readonly<Partial<Record<NoteTopic, string>>>;
  readonly onNote: (about: NoteTopic, text: string) => void;
  readonly onMistake: () => void;
  readonly onCallNoted: ((placedAt: string) => void) | null;
  readonly onPrint: PrintButtonProps['onPrint'];
}

const crewNotes = ['last-well', 'location', 'call-back'] as const;

/** The emergency page: a call, and nothing that leads away from it. */
export function CallNow(props: CallNowProps) {
  const { words, respondent, signs, notes, onNote, onMistake, onCallNoted, onPrint } = props;
  const { callNow } = words.interface;
  const { emergencyNumber } = deployment;
  return (
    <>
      <section className="care-card care-emergency" data-disposition="emergency" aria-labelledby="heading">
        <Heading>{callNow.title(emergencyNumber)}</Heading>
        <div className="care-body">
          <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />
          <h2>{voiced(callNow.youSaid, respondent)}</h2>
          <ul className="said">
            {signs.map(({ id, sentences }) => (
              <li key={id}>{sentences}</li>
            ))}
          </ul>
          <Lines lines={callNow.sayToo} />
          <h2>{callNow.whileWaitingTitle}</h2>
          <Lines lines={callNow.whileWaiting} />
          <h2>{callNow.cannotSpeakTitle}</h2>
          <Lines lines={callNow.cannotSpeak} />
          <p>{callNow.evenIfGone}</p>
        </div>
      </section>
      {onCallNoted !== null && <NurseNotesCall {...{ callNow, error: words.interface.error.heading, onCallNoted }} />}
      <section>
        <h2>{callNow.tellTitle}</h2>
        <p>{callNow.tellHint}</p>
        {crewNotes.map((topic) => (
          <NoteField
            key={topic}
            name={topic}
            label={voiced(callNow.notes[topic].label, respondent)}
            hint={callNow.notes[topic].hint}
            value={notes[topic]}
            lines={1}
            onChange={(text) => onNote(topic, text)}
          />
        ))}
      </section>
      <div className="actions">
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      </div>
      <BesideSigns {...{ words, respondent, signs }} />
      <p>{callNow.seenByDoctor}</p>
      <section className="mistake no-print">
        <p>{callNow.mistakeHint}</p>
        <Button kind="link" onClick={onMistake}>
          {callNow.mistake}
        </Button>
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface NurseNotesCallProps {
  readonly callNow: InterviewWords['interface']['callNow'];
  readonly error: string;
  readonly onCallNoted: (placedAt: string) => void;
}

/** A nurse writes down when the call was placed, and may then carry on. Only she knows when: the time stays empty until then. */
function NurseNotesCall({ callNow, error, onCallNoted }: NurseNotesCallProps) {
  const [attempt, setAttempt] = useState(0);
  return (
    <form
      method="dialog"
      noValidate
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        const placedAt = new FormData(event.currentTarget).get('placed-at');
        if (typeof placedAt === 'string' && placedAt !== '') onCallNoted(placedAt);
        else setAttempt(attempt + 1);
      }}
    >
      <h2>{callNow.nurseTitle}</h2>
      {attempt > 0 && (
        <ErrorSummary heading={error} message={callNow.nurseTimeMissing} field="placed-at" attempt={attempt} />
      )}
      <label htmlFor="placed-at">{callNow.nursePlacedAt}</label>
      <input type="time" id="placed-at" name="placed-at" autoComplete="off" />
      <div className="actions">
        <Button kind="primary" submit>
          {callNow.nurseGoOn}
        </Button>
      </div>
    </form>
  );
}

/** What is said beside one of the signs, below the call. */
function BesideSigns({ words, respondent, signs }: Pick<CallNowProps, 'words' | 'respondent' | 'signs'>) {
  return Object.entries(words.interface.callNow.besideSign)
    .filter(([sign]) => signs.some(({ id }) => id === answerId('emergency', sign)))
    .map(([sign, { title, ownPlan, call }]) => (
      <section key={sign}>
        <h2>{title}</h2>
        <p>{voiced(ownPlan, respondent)}</p>
        <p>{voiced(call, respondent)}</p>
      </section>
    ));
}
