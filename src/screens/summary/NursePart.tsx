import type { ComponentProps } from 'react';
import type { NurseWords } from '../../content/interface-words.ts';
import { NoteField } from '../NoteField.tsx';
import { NurseJudgement } from './NurseJudgement.tsx';

interface NursePartProps extends ComponentProps<typeof NurseJudgement> {
  readonly noteWords: NurseWords;
  readonly note: string | undefined;
  readonly onNote: (text: string) => void;
}

/** What only a nurse gets on the summary: her own level with its reason, and her note. */
export function NursePart({ noteWords, note, onNote, ...judgement }: NursePartProps) {
  return (
    <>
      <NurseJudgement {...judgement} />
      <NoteField
        name="nurse-note"
        label={noteWords.note}
        hint={noteWords.noteHint}
        value={note}
        lines={4}
        onChange={onNote}
      />
    </>
  );
}
