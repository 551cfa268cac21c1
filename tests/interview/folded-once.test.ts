import { expect, test } from 'vitest';
import { recordFor } from '../../src/machine/walk.ts';
import { usualSpasm } from '../support/answers.ts';
import { interviewWith } from './begin-interview.ts';

const hour = 60 * 60 * 1000;

test('a journal is folded once for one moment, however many guards ask', () => {
  const interview = interviewWith(usualSpasm);
  const walk = { journal: interview.journal(), now: interview.now(), target: null, manner: 'onward' } as const;
  expect(recordFor({ ...walk, target: 'review' })).toBe(recordFor(walk));
});

test('a day later the same journal is folded anew, and back again', () => {
  const interview = interviewWith(usualSpasm);
  const walk = { journal: interview.journal(), now: interview.now(), target: null, manner: 'onward' } as const;
  const staleAt = (now: number): number => recordFor({ ...walk, now }).stale.size;
  expect([staleAt(walk.now), staleAt(walk.now + 25 * hour), staleAt(walk.now)]).toEqual([0, 3, 0]);
});
