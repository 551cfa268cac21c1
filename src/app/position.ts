import { initialTransition, toObserver } from 'xstate';
import type { Observer, SnapshotFrom } from 'xstate';
import { interviewMachine } from '../machine/interview-machine.ts';
import { observable } from './observable.ts';

type Snapshot = SnapshotFrom<typeof interviewMachine>;

/** Where the interview stands on screen. It moves to a snapshot of the chart once what is new in it has been written. */
export interface Position {
  readonly getSnapshot: () => Snapshot;
  readonly subscribe: (observer: Observer<Snapshot> | ((snapshot: Snapshot) => void)) => {
    readonly unsubscribe: () => void;
  };
  readonly moveTo: (snapshot: Snapshot) => void;
}

/** The position of an interview that begins at `now` (milliseconds since 1970). */
export function beginPosition(now: number): Position {
  const [begun] = initialTransition(interviewMachine, { now });
  const position = observable<Snapshot>(begun);
  return {
    getSnapshot: position.read,
    subscribe: (listener) => {
      const observer = toObserver(listener);
      return { unsubscribe: position.subscribe(() => observer.next?.(position.read())) };
    },
    moveTo: position.set,
  };
}
