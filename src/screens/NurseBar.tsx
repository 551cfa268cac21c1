import type { TalkWords } from '../content/contact.ts';
import { contacts } from '../content/contact.ts';
import { NoteField } from './NoteField.tsx';

interface NurseBarProps {
  readonly words: TalkWords;
  readonly contact: string | undefined;
  readonly interpreter: string | undefined;
  readonly onContact: (contact: string) => void;
  readonly onInterpreter: (who: string) => void;
}

/** How a nurse talks with the person, and who speaks for the person, if somebody does. Nothing has to be said. */
export function NurseBar({ words, contact = '', interpreter, onContact, onInterpreter }: NurseBarProps) {
  return (
    <div className="nurse-bar">
      <div className="note-field">
        <label htmlFor="contact">{words.label}</label>
        <select id="contact" value={contact} autoComplete="off" onChange={({ target }) => onContact(target.value)}>
          <option value="">{words.notSaid}</option>
          {contacts.map((one) => (
            <option key={one} value={one}>
              {words.names[one]}
            </option>
          ))}
        </select>
      </div>
      <NoteField
        name="interpreter"
        label={words.interpreter}
        hint={words.interpreterHint}
        value={interpreter}
        lines={1}
        onChange={onInterpreter}
      />
    </div>
  );
}
