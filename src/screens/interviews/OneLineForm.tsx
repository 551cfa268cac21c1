import { useRef } from 'react';
import { Button } from '../Button.tsx';

interface OneLineFormProps {
  readonly id: string;
  readonly label: string;
  /** For whoever does not see beside what it stands: what it is about; empty where the page has but one. */
  readonly of: string;
  readonly hint: string;
  /** What is written there by now. */
  readonly value: string;
  readonly maxLength: number;
  readonly save: string;
  readonly onSave: (text: string) => void;
}

/** One line that is kept at a press. */
export function OneLineForm({ id, label, of, hint, value, maxLength, save, onSave }: OneLineFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const about = of !== '' && <span className="visually-hidden">{of}</span>;
  return (
    <form
      method="dialog"
      className="short-form"
      aria-labelledby={`${id}-name`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value ?? '');
      }}
    >
      <label htmlFor={id} id={`${id}-name`}>
        {label}
        {about}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        key={value}
        id={id}
        ref={field}
        defaultValue={value}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
      />
      <Button kind="secondary" submit>
        {save}
        {about}
      </Button>
    </form>
  );
}
