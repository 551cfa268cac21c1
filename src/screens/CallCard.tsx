import type { ReactNode } from 'react';
import { deployment } from '../content/deployment.ts';
import type { InterviewWords } from '../content/interface-words.ts';
import { voiced } from '../content/voiced.ts';
import type { Part } from '../report/part.ts';
import { CallForNurse, ToCaller } from './CallForNurse.tsx';
import { CallLink } from './CallLink.tsx';
import { CrewNotes } from './CrewNotes.tsx';
import type { NotesForCrew } from './CrewNotes.tsx';
import { Heading } from './Heading.tsx';

export interface CallCardProps extends NotesForCrew {
  /** The signs that led here. */
  readonly signs: readonly Part[];
  /** What the patient wrote on another device for the crew; it is not the nurse's. */
  readonly wrote: readonly Part[];
  /** For a nurse alone: only she goes on from here. */
  readonly onCallNoted: ((placedAt: string) => void) | null;
  /** The time of day, as a field for a time takes it. */
  readonly timeNow: () => string;
}

/** Where somebody is and her number stand in a nurse's own record, and are not kept here. */
const nurseNotes = ['last-well'] as const;

/** The call itself, in the first screen: the number, what to say, and what to do until help comes. */
export function CallCard(props: CallCardProps) {
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
