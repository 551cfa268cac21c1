import { createActor } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import type { interviewMachine } from '../../src/machine/interview-machine.ts';
import { machineSetup } from '../../src/machine/machine-setup.ts';
import { placeOf } from '../../src/machine/place.ts';

test('a state that carries no place is a fault of the chart, and is said to be one', () => {
  const chart = machineSetup.createMachine({
    context: ({ input }) => ({ journal: [], now: input.now, target: null, manner: 'onward' }),
    initial: 'nowhere',
    states: { nowhere: {} },
  });
  // A chart that is not ours on purpose, so its type is not ours either.
  const snapshot = createActor(chart, { input: { now: 0 } }).getSnapshot() as unknown as SnapshotFrom<
    typeof interviewMachine
  >;
  expect(() => placeOf(snapshot)).toThrow('The chart stands in a state without a place');
});
