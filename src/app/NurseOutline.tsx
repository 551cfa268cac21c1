import { Outline } from '../screens/Outline.tsx';
import type { Place } from '../machine/machine-setup.ts';
import type { Walk } from '../machine/walk.ts';
import { outlineRows } from './present.ts';
import type { Presented } from './present.ts';
import type { Session } from './session.ts';
import type { Move } from './use-place.ts';

interface NurseOutlineProps {
  readonly presented: Presented;
  readonly walk: Walk;
  readonly place: Place;
  readonly session: Session;
  readonly move: Move;
}

export function NurseOutline({ presented, walk, place, session, move }: NurseOutlineProps) {
  return (
    <Outline
      words={presented.words.interface.nurse}
      rows={outlineRows(presented, walk, place)}
      onOpen={(question) => void move(() => session.does({ type: 'GO_TO', target: question, manner: 'onward' }))}
    />
  );
}
