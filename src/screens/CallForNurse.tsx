import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

interface CallForNurseProps {
  readonly words: InterviewWords['interface'];
  readonly onCallNoted: (placedAt: string) => void;
  /** The time of day, as a field for a time takes it: "14:05". */
  readonly timeNow: () => string;
}

const timeId = 'placed-at';

/** For a nurse, below the call: what belongs in her own record, and when the call was placed. Then she may carry on. */
export function CallForNurse({ words, onCallNoted, timeNow }: CallForNurseProps) {
  const { callNow, error } = words;
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      <p className="for-record">{callNow.nurse.forRecord}</p>
      {attempt > 0 && (
        <ErrorSummary heading={error.heading} message={callNow.nurseTimeMissing} field={timeId} attempt={attempt} />
      )}
      <TimeOfCall
        words={callNow}
        timeNow={timeNow}
        onSend={(placedAt) => (placedAt === '' ? setAttempt(attempt + 1) : onCallNoted(placedAt))}
      />
    </>
  );
}

interface TimeOfCallProps extends Pick<CallForNurseProps, 'timeNow'> {
  readonly words: CallForNurseProps['words']['callNow'];
  /** With the time as the field has it; empty where none is said. */
  readonly onSend: (placedAt: string) => void;
}

function TimeOfCall({ words, timeNow, onSend }: TimeOfCallProps) {
  const time = useRef<HTMLInputElement>(null);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSend(time.current?.value ?? '');
  };
  const sayNow = (): void => {
    if (time.current !== null) time.current.value = timeNow();
  };
  return (
    <form method="dialog" noValidate className="call-noted no-print" onSubmit={send}>
      <label htmlFor={timeId}>{words.nursePlacedAt}</label>
      {/* Only she knows when: it stays empty until she says so. */}
      <input type="time" id={timeId} name={timeId} ref={time} autoComplete="off" />
      <Button kind="secondary" onClick={sayNow}>
        {words.nurseNow}
      </Button>
      <Button kind="primary" submit>
        {words.nurseGoOn}
      </Button>
    </form>
  );
}

/** What she reads out to whoever is on the phone, while they wait. */
export function ToCaller({ words }: { readonly words: InterviewWords['interface']['callNow']['nurse'] }) {
  return (
    <div>
      <h2>{words.toCallerTitle}</h2>
      <ul>
        {words.toCaller.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
