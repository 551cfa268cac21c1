import type { Presented } from '../report/said.ts';
import { NurseBar } from '../screens/NurseBar.tsx';
import { NoteField } from '../screens/NoteField.tsx';
import type { Session } from './session/session.ts';

interface NurseFieldProps {
  readonly presented: Presented;
  readonly session: Session;
}

/** How she talks with the person, and who speaks for the person, kept as she says it. */
export function HowTheyTalk({ presented: { words, record }, session }: NurseFieldProps) {
  return (
    <NurseBar
      words={words.interface.nurse.talk}
      contact={record.notes.contact}
      interpreter={record.notes.interpreter}
      onContact={(text) => void session.does({ type: 'NOTE', about: 'contact', text })}
      onInterpreter={(text) => void session.does({ type: 'NOTE', about: 'interpreter', text })}
    />
  );
}

/** Her note on this interview, kept as she writes. */
export function NoteOnInterview({ presented: { words, record }, session }: NurseFieldProps) {
  const { nurse } = words.interface;
  return (
    <NoteField
      name="nurse-note"
      label={nurse.note}
      hint={nurse.noteHint}
      value={record.notes['nurse-note']}
      lines={4}
      onChange={(text) => void session.does({ type: 'NOTE', about: 'nurse-note', text })}
    />
  );
}
