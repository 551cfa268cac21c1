import { useRef } from 'react';
import { Button } from '../Button.tsx';

interface OneLineFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is written there by now. */
  readonly value: string;
  readonly maxLength: number;
  readonly save: string;
  readonly onSave: (text: string) => void;
}

/** One line that is kept at a press. */
export function OneLineForm({ id, label, hint, value, maxLength, save, onSave }: OneLineFormProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      method="dialog"
      className="short-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(field.current?.value ?? '');
      }}
    >
      <label htmlFor={id}>{label}</label>
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
      </Button>
    </form>
  );
}
