import type { ReactNode } from 'react';

interface HintedFieldProps {
  /** Of the control in it. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** The id of the hint, by which the control is described. */
export const fieldHintId = (id: string): string => `${id}-hint`;

/** A field for words, under its label and what there is to know of it. */
export function HintedField({ id, label, hint, children }: HintedFieldProps) {
  return (
    <div className="note-field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={fieldHintId(id)}>
        {hint}
      </p>
      {children}
    </div>
  );
}
