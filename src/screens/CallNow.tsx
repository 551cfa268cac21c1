import type { ReactNode } from 'react';
import { deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { crewTopics } from '../content/journal-topics.ts';
import type { NoteTopic } from '../content/journal-topics.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import type { Part } from '../report/part.ts';
import { BesideSigns } from './BesideSigns.tsx';
import { Button } from './Button.tsx';
import { CallForNurse, ToCaller } from './CallForNurse.tsx';
import { CallLink } from './CallLink.tsx';
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
  /** What the patient wrote on another device for the crew; it is not the nurse's. */
  readonly wrote: readonly Part[];
  readonly onNote: (about: NoteTopic, text: string) => void;
  /** Null: no sign was ticked here. */
  readonly onMistake: (() => void) | null;
  /** What a nurse received can be taken back by name. */
  readonly takeBack: ReactNode;
  /** For a nurse alone: only she goes on from here. */
  readonly onCallNoted: ((placedAt: string) => void) | null;
  /** The time of day, as a field for a time takes it. */
  readonly timeNow: () => string;
  readonly onPrint: PrintButtonProps['onPrint'];
  /** The answers as a code: far below the call. */
  readonly handOver: ReactNode;
}

/** Where somebody is and her number stand in a nurse's own record, and are not kept here. */
const nurseNotes = ['last-well'] as const;

/** The emergency page: a call, and nothing that leads away from it. */
export function CallNow(props: CallNowProps) {
  const { words, respondent, signs, onMistake, onPrint, handOver, takeBack } = props;
  const { callNow } = words.interface;
  const isNurse = respondent === 'nurse';
  return (
    <>
      <CallCard {...props} />
      {!isNurse && (
        <section>
          <h2>{callNow.tellTitle}</h2>
          <p>{callNow.tellHint}</p>
          <CrewNotes topics={crewTopics} {...props} />
        </section>
      )}
      <div className="actions">
        <PrintButton words={words.interface.print} onPrint={onPrint} />
      </div>
      <BesideSigns {...{ words, respondent, signs }} />
      <p>{isNurse ? callNow.nurse.seenByDoctor : callNow.seenByDoctor}</p>
      {handOver}
      {takeBack}
      {onMistake !== null && <Mistake words={callNow} onMistake={onMistake} />}
    </>
  );
}

/** The call itself, in the first screen: the number, what to say, and what to do until help comes. */
function CallCard(props: CallNowProps) {
  const { words, respondent, signs, wrote, onCallNoted, timeNow } = props;
  const { callNow } = words.interface;
  const { emergencyNumber } = deployment;
  const isNurse = respondent === 'nurse';
  return (
    <section className="care-card care-emergency" data-disposition="emergency" aria-labelledby="heading">
      <Heading>{callNow.title(emergencyNumber)}</Heading>
      <div className="care-body">
        <CallLink number={emergencyNumber} label={callNow.call(emergencyNumber)} />
        {onCallNoted !== null && <CallForNurse words={words.interface} {...{ onCallNoted, timeNow }} />}
        <div className={isNurse ? 'side-by-side' : undefined}>
          <Said title={voiced(callNow.youSaid, respondent)} signs={signs}>
            {wrote.length > 0 && <Lines lines={wrote.flatMap(({ sentences }) => sentences)} />}
            {isNurse ? <CrewNotes topics={nurseNotes} {...props} /> : <Lines lines={callNow.sayToo} />}
          </Said>
          {isNurse ? <ToCaller words={callNow.nurse} /> : <UntilHelpComes words={callNow} />}
        </div>
        <p>{isNurse ? callNow.nurse.evenIfGone : callNow.evenIfGone}</p>
      </div>
    </section>
  );
}

interface MistakeProps {
  readonly words: InterviewWords['interface']['callNow'];
  readonly onMistake: () => void;
}

/** Away from the button that calls: it opens the whole gate again. */
function Mistake({ words, onMistake }: MistakeProps) {
  return (
    <section className="mistake no-print">
      <p>{words.mistakeHint}</p>
      <Button kind="link" onClick={onMistake}>
        {words.mistake}
      </Button>
    </section>
  );
}

interface SaidProps {
  readonly title: string;
  readonly signs: readonly Part[];
  readonly children: ReactNode;
}

/** The signs that led here, and what belongs to them: what else to say on the phone, or since when. */
function Said({ title, signs, children }: SaidProps) {
  return (
    <div>
      <h2>{title}</h2>
      <ul className="said">
        {signs.map(({ id, sentences }) => (
          <li key={id}>{sentences}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}

interface CrewNotesProps extends Pick<CallNowProps, 'words' | 'respondent' | 'notes' | 'onNote'> {
  readonly topics: readonly (typeof crewTopics)[number][];
}

/** What the crew will ask, to be written down beforehand. */
function CrewNotes({ topics, words, respondent, notes, onNote }: CrewNotesProps) {
  const { notes: noteWords } = words.interface.callNow;
  return topics.map((topic) => (
    <NoteField
      key={topic}
      name={topic}
      label={voiced(noteWords[topic].label, respondent)}
      hint={noteWords[topic].hint}
      value={notes[topic]}
      lines={1}
      onChange={(text) => onNote(topic, text)}
    />
  ));
}

interface CallNowWordsProps {
  readonly words: InterviewWords['interface']['callNow'];
}

/** What a person or a carer does until help is there, and who cannot speak. */
function UntilHelpComes({ words }: CallNowWordsProps) {
  return (
    <>
      <h2>{words.whileWaitingTitle}</h2>
      <Lines lines={words.whileWaiting} />
      <h2>{words.cannotSpeakTitle}</h2>
      <Lines lines={words.cannotSpeak} />
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
