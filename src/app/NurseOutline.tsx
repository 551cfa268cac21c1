import type { ReactNode } from 'react';
import type { Presented } from '../report/said.ts';
import { Outline } from '../screens/Outline.tsx';
import type { Place } from '../machine/machine-setup.ts';
import type { Walk } from '../machine/walk.ts';
import { HowTheyTalk, NoteOnInterview } from './NurseFields.tsx';
import { outlineRows } from './page/outline-rows.ts';
import { useRowInSight } from './row-in-sight.ts';
import type { Session } from './session/session.ts';
import type { Navigation } from './page/navigation.ts';

export interface NurseOutlineProps {
  readonly presented: Presented;
  readonly walk: Walk;
  readonly place: Place;
  readonly session: Session;
  readonly move: Navigation['move'];
}

/** Beside the question, for a nurse, and loaded only for her: the outline, and a note that she can write at any time. */
export default function NurseOutline({ presented, walk, place, session, move }: NurseOutlineProps): ReactNode {
  const { nurse } = presented.words.interface;
  const aside = useRowInSight<HTMLElement>(place);
  return (
    <aside className="aside" ref={aside}>
      <HowTheyTalk {...{ presented, session }} />
      <Outline
        words={nurse}
        rows={outlineRows(presented, walk, place)}
        onOpen={(question) => void move({ type: 'GO_TO', target: question, manner: 'onward' })}
      />
      <NoteOnInterview {...{ presented, session }} />
    </aside>
  );
}
