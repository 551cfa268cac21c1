import { useRef, useState } from 'react';
import type { InterviewWords } from '../content/interface-words.ts';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';

interface CallForNurseProps {
  readonly words: InterviewWords['interface'];
  readonly onCallNoted: (placedAt: string) => void;
  /** The time of day, as a field for a time takes it: "14:05". */
  readonly timeNow: () => string;
}

/** For a nurse, below the call: what belongs in her own record, and when the call was placed. Then she may carry on. */
export function CallForNurse({ words, onCallNoted, timeNow }: CallForNurseProps) {
  const { callNow, error } = words;
  const [attempt, setAttempt] = useState(0);
  const time = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="for-record">{callNow.nurse.forRecord}</p>
      {attempt > 0 && (
        <ErrorSummary heading={error.heading} message={callNow.nurseTimeMissing} field="placed-at" attempt={attempt} />
      )}
      <form
        method="dialog"
        noValidate
        className="call-noted no-print"
        onSubmit={(event) => {
          event.preventDefault();
          const placedAt = time.current?.value ?? '';
          if (placedAt !== '') onCallNoted(placedAt);
          else setAttempt(attempt + 1);
        }}
      >
        <label htmlFor="placed-at">{callNow.nursePlacedAt}</label>
        {/* Only she knows when: it stays empty until she says so. */}
        <input type="time" id="placed-at" name="placed-at" ref={time} autoComplete="off" />
        <Button
          kind="secondary"
          onClick={() => {
            if (time.current !== null) time.current.value = timeNow();
          }}
        >
          {callNow.nurseNow}
        </Button>
        <Button kind="primary" submit>
          {callNow.nurseGoOn}
        </Button>
      </form>
    </>
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
