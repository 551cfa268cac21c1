import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import fixture from '../data/saved-interview-v2.json';
import { assess } from '../../src/assessment/assess.ts';
import { routeOf } from '../../src/assessment/live-answers.ts';
import { noticeAt } from '../../src/app/question-notice.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import { interviewMachine } from '../../src/machine/interview-machine.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { placeOf } from '../../src/machine/place.ts';
import { reportOf } from '../../src/report/report.ts';
import { gates } from '../support/answers.ts';

/** Finished with the first edition of the questions: a stroke in the history, of which nobody asked when it was. */
const read = readSavedInterview(fixture);
const journal: Journal = read.kind === 'read' ? read.journal : [];
const now = (journal.at(-1)?.at ?? 0) + 60_000;
const record = recordOf(journal, now);

const earlier = (told: InterviewRecord): readonly string[] =>
  reportOf({ words, summary, forNurse: null, record: told }, now).earlier?.sentences ?? [];

describe('an interview of the first edition', () => {
  test('is read to its last answer, also to what is no longer asked', () => {
    expect(Object.keys(record.current)).toHaveLength(fixture.length);
    expect(record.route.live['eye-and-mouth-together']).toBe('yes');
    expect(record.route.live.impact).toEqual(['low-or-worried']);
    expect(record.edition).toBe(1);
  });

  test('opens at the first question that is new', () => {
    const actor = createActor(interviewMachine, { input: { now } }).start();
    actor.send({ type: 'OPEN', journal, now });
    expect(placeOf(actor.getSnapshot())).toBe('named');
  });

  test('says there that the question is new, and nothing of the kind where it is not', () => {
    expect(noticeAt('named', words, record)).toBe(words.interface.askedSinceThen);
    expect(noticeAt('duration', words, record)).toBeNull();
    expect(noticeAt('named', words, { ...record, edition: 2 })).toBeNull();
  });

  test('is a matter of today while nobody has said whether the stroke was checked', () => {
    const { disposition, reasons } = assess(record.route);
    expect(disposition).toBe('same-day');
    expect(reasons.map(({ id }) => id)).toEqual(['stroke-not-assessed']);
  });

  test('says that it was begun with older questions, as nobody kept what the result was', () => {
    expect(earlier(record)).toEqual(summary.sentences(summary.frame.earlier.olderQuestions));
  });
});

describe('a result that was shown before by other rules', () => {
  const shown = {
    kind: 'result-shown',
    ruleSet: 'otherset',
    contentDate: '2026-11-28',
    disposition: 'routine',
    at: now,
  } as const;

  test('says by which rules, as what, and what the rules of today say', () => {
    const [then, today] = earlier({ ...record, shown: [shown] });
    expect(then).toContain('otherset');
    expect(then).toContain(words.interface.levels.routine.level);
    expect(today).toContain(words.interface.levels['same-day'].level);
  });

  test('says nothing of today where it is the same', () => {
    expect(earlier({ ...record, shown: [{ ...shown, disposition: 'same-day' }] })).toHaveLength(1);
  });

  test('is told of the last such time, and not of today', () => {
    const first = { ...shown, ruleSet: 'firstset' };
    const today = { ...shown, ruleSet: reportOf({ words, summary, forNurse: null, record }, now).ruleSet };
    expect(earlier({ ...record, shown: [first, shown, today] })[0]).toContain('otherset');
  });

  test('names no level of today where the questions ended early', () => {
    const route = routeOf(gates, []);
    const told = earlier({ ...record, route, shown: [{ ...shown, disposition: 'urgent' }] });
    expect(told).toHaveLength(1);
  });
});
