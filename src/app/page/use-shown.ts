import { useSyncExternalStore } from 'react';
import type { Session } from '../session/session.ts';

/** The snapshot of the chart that is on screen: it moves once what is new in it is written. */
export function useShown({ shown }: Session): ReturnType<typeof shown.read> {
  return useSyncExternalStore(shown.subscribe, shown.read, shown.read);
}
