import { describe, expect, test } from 'vitest';
import fixture from '../data/saved-interview-v1.json';
import beforeBrought from '../data/saved-interview-v4.json';
import beforeWhom from '../data/saved-interview-v3.json';
import beforeCodes from '../data/saved-interview-v4-nurse.json';
import beforeReferrals from '../data/saved-interview-v5.json';
import { questionById } from '../../src/content/question-by-id.ts';
import { noteTopics } from '../../src/content/journal-topics.ts';
import { questions } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import { journalFromFile } from '../../src/exchange/file/received-file.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import type { Journal } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { receivedFrom } from '../receive/received.ts';
import { beginInterview, interviewWith } from '../interview/begin-interview.ts';

/** As the store keeps a journal, through the text it becomes on the way. */
function asKept(journal: Journal): unknown[] {
  const rows = journal.map((entry, seq) => ({ ...entry, version: savedVersion, interview: 'one', seq }));
  const read: unknown = JSON.parse(JSON.stringify(rows));
  return Array.isArray(read) ? read : [];
}

/** What nobody could write down when the first form was kept. */
const cameLater: readonly string[] = ['whom', 'read-back', 'contact', 'interpreter', 'referral'];

describe('what was kept is read as it was', () => {
  test('a whole interview of a person', () => {
    const journal = interviewWith(usualSpasm).journal();
    expect(readSavedInterview(asKept(journal))).toEqual({ kind: 'read', journal });
  });

  test('every kind of event: answers, a skipped question, a call, notes, an end, a judgement and what came by a code', () => {
    const interview = beginInterview();
    interview.tell({ ...usualSpasm, ...observedNothing, 'observed-fast': 'positive' });
    interview.do({ type: 'CALL_NOTED', placedAt: '14:05' });
    for (const about of noteTopics) interview.do({ type: 'NOTE', about, text: `About ${about}` });
    interview.tell({ 'same-day': ['none'] });
    interview.do({ type: 'GO_TO', target: 'triggers', manner: 'onward' });
    interview.do({ type: 'SKIP', question: 'triggers' });
    interview.do({ type: 'END' });
    interview.do({ type: 'BRING', answers: [{ kind: 'answer', question: 'age', answer: '50-69' }], at: 5 });
    interview.do({ type: 'JUDGE', disposition: 'emergency', reason: 'As I saw it.' });
    interview.do({ type: 'RESULT_SHOWN', ruleSet: 'abc', contentDate: '2026-11-29', disposition: 'emergency' });
    const received = receivedFrom(usualSpasm);
    received.do({ type: 'CONFIRM_PERSON', label: 'A. B.' });
    received.do({ type: 'TAKE_BACK', question: 'side', option: 'right', reason: 'It is the left one.' });
    const fromFile = journalFromFile(interviewWith(usualSpasm).journal(), 5).slice(-2);
    const journal = [...interview.journal(), ...received.journal(), ...fromFile];
    const kinds = new Set(journal.map(({ event }) => event.kind));
    expect([...kinds].toSorted()).toEqual([
      'answer',
      'brought',
      'call-noted',
      'ended',
      'heard',
      'judgement',
      'note',
      'person-confirmed',
      'received',
      'received-file',
      'result-shown',
      'skipped',
      'taken-back',
    ]);
    expect(readSavedInterview(asKept(journal))).toEqual({ kind: 'read', journal });
  });

  test('an answer of every option to every question', () => {
    const events = questions.flatMap(({ id }) => {
      const { type, options } = questionById(id);
      return options.map((option) => givenAnswer(id, type === 'single' ? option : [option]));
    });
    const given = events.filter((event) => event !== null);
    const journal = inOneTab(given.map((event, at) => ({ at, by: 'self' as const, event })));
    expect(journal).toHaveLength(questions.reduce((sum, { options }) => sum + options.length, 0));
    expect(readSavedInterview(asKept(journal))).toEqual({ kind: 'read', journal });
  });

  test('nothing kept is no interview, and no damage', () => {
    expect(readSavedInterview([])).toEqual({ kind: 'none' });
  });
});

describe('an interview kept by version 1 is read for good', () => {
  const read = readSavedInterview(fixture);

  test('to the last entry', () => {
    const journal = fixture.map(({ at, by, event, seq }) => ({ at, by, seen: seq - 1, edition: 1, event }));
    expect(read).toEqual({ kind: 'read', journal });
  });

  test('and says the same as it did then', () => {
    const journal = read.kind === 'read' ? read.journal : [];
    const record = recordOf(journal, journal.at(-1)?.at ?? 0);
    expect(record.current).toEqual({
      respondent: 'carer',
      age: '50-69',
      emergency: ['face-droop', 'speech'],
      'observed-fast': 'positive',
      'same-day': ['weakness-under-3-days'],
      'observed-forehead': 'weak',
      'observed-eye-closure': 'incomplete',
      duration: 'over-1-year',
      'current-sites': ['around-eye', 'cheek', 'mouth-or-chin'],
    });
    expect(record.callPlacedAt).toBe('09:12');
    expect(record.noted).toHaveLength(3);
    expect([...record.skipped]).toEqual(['triggers']);
    expect(record.endedBy).toBe('nurse');
    expect(record.judgement?.disposition).toBe('emergency');
    // For whom a carer answers was not asked then.
    expect(Object.keys(record.notes).toSorted()).toEqual(
      noteTopics.filter((topic) => !cameLater.includes(topic)).toSorted(),
    );
  });
});

test('an interview that was kept before any could bring answers of an earlier one is read whole, with nothing to confirm', () => {
  const read = readSavedInterview(beforeBrought);
  if (read.kind !== 'read') throw new Error('It was not read');
  const record = recordOf(read.journal, 0);
  expect(record.unreadable).toEqual([]);
  expect(record.toConfirm.size).toBe(0);
  expect(record.current).toMatchObject({ respondent: 'carer', side: 'left' });
});

test('the interview of a carer that was kept before anybody asked for whom she answers is read whole, and names nobody', () => {
  const read = readSavedInterview(beforeWhom);
  if (read.kind !== 'read') throw new Error('It was not read');
  const record = recordOf(read.journal, 0);
  expect(record.unreadable).toEqual([]);
  expect(record.current).toMatchObject({ respondent: 'carer', side: 'left' });
  expect(record.notes).toEqual({ 'own-words': 'Worse when she reads.' });
});

test('the interview of a nurse that was kept before codes were read is read whole, and nothing in it was received', () => {
  const read = readSavedInterview(beforeCodes);
  if (read.kind !== 'read') throw new Error('It was not read');
  const record = recordOf(read.journal, read.journal.at(-1)?.at ?? 0);
  expect(record.unreadable).toEqual([]);
  expect(record.received).toBeNull();
  expect(record.current).toMatchObject({ respondent: 'nurse', side: 'right' });
  expect(record.notes).toEqual({ contact: 'phone', interpreter: 'Her daughter' });
  expect(record.endedBy).toBe('nurse');
});

test('an interview that was kept before a referral stood in it is read whole, with what it brought to confirm', () => {
  const read = readSavedInterview(beforeReferrals);
  if (read.kind !== 'read') throw new Error('It was not read');
  const record = recordOf(read.journal, read.journal.at(-1)?.at ?? 0);
  expect(record.unreadable).toEqual([]);
  expect([...record.toConfirm.keys()]).toEqual(['history']);
  expect(record.current).toMatchObject({ respondent: 'nurse', age: '50-69', emergency: ['none'] });
  expect(record.notes).toEqual({ 'nurse-note': 'Rang twice.' });
});
