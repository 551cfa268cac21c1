import type { Respondent } from '../content/questions.ts';
import type { Place } from '../machine/machine-setup.ts';
import type { Walk } from '../machine/walk.ts';
import type { Presented } from '../report/said.ts';
import type { Desk } from './desk/use-desk.ts';
import type { OnPage } from './page/entry-state.ts';
import type { Navigation } from './page/navigation.ts';
import type { Session } from './session/session.ts';

/** What the screen of a place is made from, and what it may do. */
export interface PlaceProps {
  readonly presented: Presented & { readonly respondent: Respondent | undefined };
  readonly walk: Walk;
  readonly place: Place;
  readonly step: number;
  readonly session: Session;
  readonly move: Navigation['move'];
  readonly toStart: () => void;
  /** What is shown: the place, or the result as a sheet of paper. */
  readonly onPage: OnPage;
  readonly toSheet: () => void;
  readonly toResult: () => void;
  readonly clear: (which: 'this' | 'all') => void;
  /** How a nurse's wide window is laid out; null in every other. */
  readonly desk: Desk | null;
  /** The answers are kept nowhere but on this page. */
  readonly onlyHere: boolean;
}
