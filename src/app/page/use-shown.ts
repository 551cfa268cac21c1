import { useSelector } from '@xstate/react';
import { toObserver } from 'xstate';
import type { Observer, SnapshotFrom } from 'xstate';
import type { interviewMachine } from '../../machine/interview-machine.ts';
import type { Session } from '../session/session.ts';

type Snapshot = SnapshotFrom<typeof interviewMachine>;

/** The snapshot of the chart that is on screen, watched as an actor of XState is: it moves once what is new in it is written. */
export function useShown({ shown }: Session): Snapshot {
  return useSelector(
    {
      getSnapshot: shown.read,
      subscribe: (listener: Observer<Snapshot> | ((snapshot: Snapshot) => void)) => {
        const observer = toObserver(listener);
        return { unsubscribe: shown.subscribe(() => observer.next?.(shown.read())) };
      },
    },
    (snapshot) => snapshot,
  );
}
