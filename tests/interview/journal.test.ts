import { describe, expect, test } from 'vitest';
import { noteTopics } from '../../src/content/journal-topics.ts';
import { movesNobody } from '../../src/machine/events.ts';
import { beginOf, hadSeen, isSameEntry } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { beginInterview, interviewWith } from './begin-interview.ts';
import type { Interview } from './begin-interview.ts';

describe('a note moves nobody', () => {
  const places: [string, () => Interview][] = [
    ['the first question', beginInterview],
    ['the call', () => interviewWith({ ...usualSpasm, emergency: ['speech'] })],
    ['the signs', () => interviewWith({ ...usualSpasm, emergency: ['not-sure'], 'same-day': ['none'] })],
    ['the end for the under-16s', () => interviewWith({ ...usualSpasm, age: 'under-16' })],
    ['the review', () => interviewWith(usualSpasm)],
  ];
  test.each(places)('at %s', (_, stand) => {
    for (const about of noteTopics) {
      const interview = stand();
      const before = interview.place();
      interview.do({ type: 'NOTE', about, text: 'Since breakfast.' });
      expect(interview.place()).toBe(before);
      expect(interview.record().notes).toEqual({ [about]: 'Since breakfast.' });
    }
  });

  test('nor does it end a change that is under way', () => {
    const interview = interviewWith(usualSpasm);
    interview.do({ type: 'GO_TO', target: 'pain', manner: 'changing' });
    interview.do({ type: 'NOTE', about: 'nurse-note', text: 'Calls back.' });
    expect(interview.place()).toBe('pain');
    interview.answer('pain', 'ache');
    expect(interview.place()).toBe('review');
  });

  test('the newest note about a thing is the one that holds', () => {
    const interview = beginInterview();
    interview.do({ type: 'NOTE', about: 'location', text: 'At home' });
    interview.do({ type: 'NOTE', about: 'location', text: 'At work' });
    expect(interview.record().notes.location).toBe('At work');
    expect(interview.journal()).toHaveLength(2);
  });
});

describe('the journal only grows', () => {
  test('each deed leaves what was written before as it was', () => {
    const interview = beginInterview();
    const seen = [interview.journal()];
    const look = (): void => {
      seen.push(interview.journal());
    };
    for (const question of ['respondent', 'age', 'emergency', 'same-day', 'named', 'duration'] as const) {
      interview.answer(question, ...[usualSpasm[question] ?? 'self'].flat());
      look();
    }
    interview.do({ type: 'BACK' });
    look();
    interview.answer('duration', 'over-1-year');
    look();
    interview.do({ type: 'NOTE', about: 'own-words', text: 'It worries me.' });
    look();
    interview.do({ type: 'GO_TO', target: 'emergency', manner: 'stepping' });
    interview.answer('emergency', 'none');
    look();
    for (const [index, before] of seen.slice(0, -1).entries()) {
      expect(seen[index + 1]?.slice(0, before.length)).toEqual(before);
    }
    expect(seen.at(-1)).toHaveLength(9);
  });

  test('an answer that is changed stays in it, and the newer one counts', () => {
    const interview = interviewWith(usualSpasm);
    interview.do({ type: 'GO_TO', target: 'pain', manner: 'changing' });
    interview.answer('pain', 'ache');
    const pains = interview
      .journal()
      .flatMap(({ event }) => (event.kind === 'answer' && event.question === 'pain' ? [event.answer] : []));
    expect(pains).toEqual([['none'], ['ache']]);
    expect(interview.record().route.live.pain).toEqual(['ache']);
  });

  test('says who answered, from the moment that is known', () => {
    const interview = beginInterview();
    interview.do({ type: 'NOTE', about: 'location', text: 'At home' });
    interview.tell({ respondent: 'carer', age: '50-69' });
    expect(interview.journal().map(({ by }) => by)).toEqual(['unknown', 'carer', 'carer']);
    interview.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
    interview.tell({ respondent: 'nurse' });
    interview.answer('emergency', 'none');
    expect(
      interview
        .journal()
        .slice(3)
        .map(({ by }) => by),
    ).toEqual(['nurse', 'nurse']);
  });

  test('says when each thing was said', () => {
    const interview = interviewWith({ respondent: 'self' });
    interview.later(2);
    interview.answer('age', '50-69');
    const [first, second] = interview.journal().map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBe(2 * 60 * 60 * 1000);
  });
});

test('a sign that was said is reported however it went away', () => {
  const interview = interviewWith({ ...usualSpasm, ...observedNothing, 'observed-fast': 'positive' });
  expect(interview.place()).toBe('call-now');
  interview.do({ type: 'GO_TO', target: 'respondent', manner: 'onward' });
  interview.answer('respondent', 'carer');
  expect(interview.record().takenBack.map(({ option }) => option)).toEqual(['positive']);
});

describe('the journal of two tabs', () => {
  const [first, second] = interviewWith(usualSpasm).journal();
  if (first === undefined || second === undefined) throw new Error('It is empty');

  test('has two entries that are one where the same was done in the same moment', () => {
    expect(isSameEntry(first, { ...first, seen: 7 })).toBe(true);
    expect(isSameEntry(first, { ...first, at: first.at + 1 })).toBe(false);
    expect(isSameEntry(first, { ...second, at: first.at })).toBe(false);
  });

  test('does not say of a tab that it had seen what stands behind what it saw', () => {
    const seen = (at: number): number[] =>
      hadSeen(
        [
          { ...first, seen: -1 },
          { ...second, seen: 4 },
        ],
        at,
      ).map((one) => one.seen);
    expect(seen(2)).toEqual([-1, 2]);
    expect(seen(9)).toEqual([-1, 4]);
    expect(hadSeen([first], 9)).toEqual([first]);
  });

  test('was begun here when its file was received, and else with its first entry', () => {
    const received = { ...second, at: 5, event: { kind: 'received-file' } as const };
    expect(beginOf([])).toBeUndefined();
    expect(
      beginOf([
        { ...first, at: 3 },
        { ...second, at: 4 },
      ]),
    ).toBe(3);
    expect(beginOf([{ ...first, at: 3 }, received, { ...second, at: 9 }])).toBe(5);
  });
});

test.each([
  ['NOTE', true],
  ['BRING', true],
  ['JUDGE', true],
  ['RESULT_SHOWN', true],
  ['ANSWER', false],
  ['GO_TO', false],
] as const)('%s is done though a press is under way: %s', (type, isDone) => {
  expect(movesNobody({ type })).toBe(isDone);
});
