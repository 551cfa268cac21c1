import type { SnapshotFrom } from 'xstate';
import type { interviewMachine } from './interview-machine.ts';
import type { Place } from './machine-setup.ts';

/** Where the person stands: the name that the active state carries. */
export function placeOf(snapshot: SnapshotFrom<typeof interviewMachine>): Place {
  const [meta] = Object.values(snapshot.getMeta());
  if (meta === undefined) throw new Error('The chart stands in a state without a place');
  return meta.place;
}
