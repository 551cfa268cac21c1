import { useRef } from 'react';
import type { RecordWords } from '../../content/interviews-words.ts';
import { Button } from '../Button.tsx';

interface ReferralProps {
  readonly words: RecordWords;
  readonly id: string;
  /** What is written there by now. */
  readonly when: string;
  readonly onReferred: (when: string) => void;
}

/** When a nurse called or referred, and who took it: in her own words. */
export function Referral({ words, id, when, onReferred }: ReferralProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      method="dialog"
      className="short-form"
      onSubmit={(event) => {
        event.preventDefault();
        onReferred(field.current?.value ?? '');
      }}
    >
      <label htmlFor={id}>{words.referred}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.referredHint}
      </p>
      <input
        key={when}
        id={id}
        ref={field}
        defaultValue={when}
        maxLength={80}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <Button kind="secondary" submit>
        {words.save}
      </Button>
    </form>
  );
}
