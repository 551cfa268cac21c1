import { expect, test } from 'vitest';
import { placeOf } from '../../src/machine/place.ts';
import { recordFor } from '../../src/machine/walk.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { resultToKeep } from '../../src/report/earlier.ts';
import { reportOf } from '../../src/report/report.ts';
import { sessionWithoutStore } from '../../src/app/session/without-store.ts';
import { gates, usualSpasm } from '../support/answers.ts';
import { interviewWith, noon, presentedIn } from '../support/screen.tsx';
import type { Session } from '../../src/app/session/session.ts';

const kept = (session: Session) => {
  const { record } = presentedIn(session);
  return resultToKeep(reportOf({ words, summary, forNurse: null, record }, noon), record.shown);
};
const atTheSummary = async (): Promise<Session> => {
  const session = await interviewWith(usualSpasm);
  await session.does({ type: 'CONFIRM' });
  return session;
};

test('a person who presses Back as soon as the result is there is taken back, though it is being kept just then', async () => {
  const session = await atTheSummary();
  const keeping = session.does({
    type: 'RESULT_SHOWN',
    ruleSet: 'a',
    contentDate: '2026-11-29',
    disposition: 'routine',
  });
  await session.does({ type: 'BACK' });
  await keeping;
  expect(placeOf(session.shown.read())).toBe('review');
});

test('a result that was shown is kept once by each set of rules: two versions in two tabs do not answer each other for ever', async () => {
  const session = await atTheSummary();
  const ours = kept(session);
  if (ours === null) throw new Error('The result was shown, and is not to be kept');
  await session.does({ type: 'RESULT_SHOWN', ...ours });
  expect(kept(session)).toBeNull();
  await session.does({ type: 'RESULT_SHOWN', ...ours, ruleSet: 'of-the-other-tab' });
  expect(kept(session)).toBeNull();
});

test('after an early end there is no level to keep: nothing calm is told of it later', async () => {
  const session = sessionWithoutStore({ now: () => noon, onNotice: () => undefined });
  for (const [question, answer] of Object.entries(gates)) {
    await session.does({ type: 'ANSWER', question, answer } as Parameters<Session['does']>[0]);
  }
  await session.does({ type: 'END' });
  expect(recordFor(session.shown.read().context).endedBy).toBe('nurse');
  expect(kept(session)).toBeNull();
});
