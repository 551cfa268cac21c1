import { getNextSnapshot, initialTransition } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { interviewMachine } from '../../machine/interview-machine.ts';
import type { Deed } from '../deed.ts';
import type { Keeper } from '../keeping/keeper.ts';
import { observable, saysTheSame } from '../observable.ts';
import type { Observable } from '../observable.ts';
import type { Keeping, SessionSurroundings } from './surroundings.ts';

export type Snapshot = SnapshotFrom<typeof interviewMachine>;

/** What a session remembers. The functions beside this file change it; whoever has the session sees only what it says. */
export interface SessionState extends SessionSurroundings {
  /** What is on screen. */
  readonly shown: Observable<Snapshot>;
  /** Where the interview stands: ahead of what is on screen while what is new in it is being written. */
  latest: Snapshot;
  readonly keeping: Observable<Keeping>;
  readonly elsewhere: Observable<'carried-on' | 'ended' | null>;
  /** Counts what other tabs have said that they did, to whichever interview. */
  readonly heard: Observable<number>;
  /** The random id of the interview on screen. */
  interview: string;
  /** Writes the interview on screen. Null where it is not kept. */
  keeper: Keeper | null;
  /** Write earlier interviews of this page, which still wait. */
  readonly earlierKeepers: Set<Keeper>;
  /** The press that is being done. */
  press: Promise<void> | null;
  /** Counts the interviews that this page has had on screen: what belongs to an earlier one comes too late. */
  turn: number;
}

/** A new interview at its first question, of which nothing is kept yet. */
export function newSessionState(around: SessionSurroundings): SessionState {
  const [latest] = initialTransition(interviewMachine, { now: around.now() });
  return {
    ...around,
    latest,
    // An interview of which nothing is answered looks as any other such: the start page is not drawn anew when one begins.
    shown: observable(latest, (one, other) => !hasBegun(one) && !hasBegun(other)),
    // It is told at each write, and the whole page is drawn anew when it hears something.
    keeping: observable<Keeping>({ nothing: false, waiting: null }, saysTheSame),
    elsewhere: observable<'carried-on' | 'ended' | null>(null),
    heard: observable(0),
    interview: around.newId(),
    keeper: null,
    earlierKeepers: new Set(),
    press: null,
    turn: 0,
  };
}

/** Is anything answered? */
export function hasBegun({ context }: Snapshot): boolean {
  return context.journal.length > 0;
}

/** What the chart makes of the deed at this time. The interview stays as it is. */
export function afterDeed({ latest, now }: SessionState, deed: Deed): Snapshot {
  return getNextSnapshot(interviewMachine, latest, { ...deed, now: now() });
}

/** The interview is where the chart leads; the page does not follow yet. */
export function moveOn(state: SessionState, deed: Deed): void {
  state.latest = afterDeed(state, deed);
}

/** The page shows where the interview stands. */
export function showLatest({ shown, latest }: SessionState): void {
  shown.set(latest);
}
