import { expect, test } from 'vitest';
import { answerDeed } from '../../src/app/deed.ts';
import type { Appended, Store } from '../../src/app/keeping/store.ts';
import { createSession } from '../../src/app/session/session.ts';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { noon } from '../support/screen.tsx';

/** The session of a page whose store says this of everything that is to be kept. */
function sessionOver(append: Store['append']) {
  const { shelf } = sessionWithoutStore({ now: () => noon, onNotice: () => undefined });
  const { store } = shelf;
  const session = createSession({
    ...shelf,
    onNotice: () => undefined,
    prepare: async () => Promise.resolve(),
    store: { ...store, append },
  });
  session.begin();
  const heard: unknown[] = [];
  session.keeping.subscribe(() => heard.push(session.keeping.read()));
  return { session, heard };
}

async function answersFor(session: ReturnType<typeof sessionOver>['session']): Promise<void> {
  const deed = answerDeed('respondent', 'self');
  if (deed === null) throw new Error('That is an answer');
  await session.does(deed);
}

// The whole page is drawn anew at every word, and the one that is about to be left would be drawn for nothing.
test('while answers are kept as they should be, the page hears nothing of it', async () => {
  const { session, heard } = sessionOver(async ({ entries }) => {
    const kept: Appended = { kind: 'kept', missed: [], written: entries };
    return Promise.resolve(kept);
  });
  await answersFor(session);
  expect(session.shown.read().context.journal).toHaveLength(1);
  expect(heard).toEqual([]);
});

test('where an answer cannot be kept, the page hears why', async () => {
  const { session, heard } = sessionOver(async () => Promise.resolve({ kind: 'failed', why: 'forbidden' }));
  await answersFor(session);
  expect(heard).toEqual([{ nothing: false, waiting: 'forbidden' }]);
});
