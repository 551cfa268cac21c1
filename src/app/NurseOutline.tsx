import type { ReactNode } from 'react';
import { Outline } from '../screens/Outline.tsx';
import type { Place } from '../machine/machine-setup.ts';
import type { Walk } from '../machine/walk.ts';
import { NoteField } from '../screens/NoteField.tsx';
import { outlineRows } from './present.ts';
import type { Presented } from './present.ts';
import type { Session } from './session.ts';
import type { Move } from './use-place.ts';

export interface NurseOutlineProps {
  readonly presented: Presented;
  readonly walk: Walk;
  readonly place: Place;
  readonly session: Session;
  readonly move: Move;
}

/** Beside the question, for a nurse, and loaded only for her: the outline, and a note that she can write at any time. */
export default function NurseOutline({ presented, walk, place, session, move }: NurseOutlineProps): ReactNode {
  const { nurse } = presented.words.interface;
  return (
    <aside className="aside">
      <Outline
        words={nurse}
        rows={outlineRows(presented, walk, place)}
        onOpen={(question) => void move({ type: 'GO_TO', target: question, manner: 'onward' })}
      />
      <NoteField
        name="nurse-note"
        label={nurse.note}
        hint={nurse.noteHint}
        value={presented.record.notes['nurse-note']}
        lines={4}
        onChange={(text) => void session.does({ type: 'NOTE', about: 'nurse-note', text })}
      />
    </aside>
  );
}
