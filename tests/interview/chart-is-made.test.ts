import { describe, expect, test } from 'vitest';

// Read inside a test: a chart that cannot even be made fails a test and not only the reading of this file.
const chart = async () => (await import('../../src/machine/interview-machine.ts')).interviewMachine;

describe('the chart is made', () => {
  test('so that no target in it is misspelt, and begins at the first question with nothing said', async () => {
    const { createActor } = await import('xstate');
    const snapshot = createActor(await chart(), { input: { now: 7 } })
      .start()
      .getSnapshot();
    expect(snapshot.matches({ interview: { respondent: 'asking' } })).toBe(true);
    expect(snapshot.hasTag('question')).toBe(true);
    expect(snapshot.context).toEqual({ journal: [], now: 7, target: null, manner: 'onward' });
  });
});
