import type { InterviewWords } from '../content/interface-words.ts';
import type { crewTopics, NoteTopic } from '../content/journal-topics.ts';
import type { Respondent } from '../content/questions.ts';
import { voiced } from '../content/voiced.ts';
import { NoteField } from './NoteField.tsx';

export interface NotesForCrew {
  readonly words: InterviewWords;
  readonly respondent: Respondent | undefined;
  readonly notes: Readonly<Partial<Record<NoteTopic, string>>>;
  readonly onNote: (about: NoteTopic, text: string) => void;
}

interface CrewNotesProps extends NotesForCrew {
  readonly topics: readonly (typeof crewTopics)[number][];
}

/** What the crew will ask, to be written down beforehand. */
export function CrewNotes({ topics, words, respondent, notes, onNote }: CrewNotesProps) {
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
