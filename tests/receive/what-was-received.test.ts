import { describe, expect, test } from 'vitest';
import { edition } from '../../src/content/edition.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { InterviewRecord } from '../../src/machine/interview-record.ts';
import { inOneTab } from '../../src/machine/journal.ts';
import type { JournalEntry, JournalEvent } from '../../src/machine/journal.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { noon } from '../code/coded.ts';
import { beginInterview, interviewWith } from '../interview/begin-interview.ts';
import { receivedFrom } from './received.ts';

const entryOf = (event: JournalEvent): JournalEntry => ({ at: noon, by: 'unknown', seen: -1, edition, event });
const recorded = (...entries: readonly JournalEntry[]): InterviewRecord => recordOf(entries, noon);

const code = (takenBack: boolean): JournalEntry => entryOf({ kind: 'received', code: 'A CODE', takenBack });
const file = entryOf({ kind: 'received-file' });
const right = entryOf({ kind: 'heard', question: 'side', answer: 'right' });

describe('what was received of a patient', () => {
  test('names the code that it came with, and has her answers as answers', () => {
    const { received } = receivedFrom(usualSpasm).record();
    expect(received?.code).toMatch(/^[A-Z0-9 -]+$/);
    expect(received?.heard.get('side')?.given).toEqual({ kind: 'answer', question: 'side', answer: 'right' });
  });

  test('has nothing taken back before, where no code says so', () => {
    expect(recorded(right).received).toMatchObject({ code: null, takenBack: false });
  });

  test('is of the oldest edition that any answer was given to', () => {
    expect(recorded(code(false), right).edition).toBe(edition);
    expect(recorded(code(false), { ...right, edition: 1 }, right).edition).toBe(1);
  });

  test('tells of a sign that was taken back before, also once the interview goes on as a file', () => {
    expect(recorded(code(true), right, file).received).toMatchObject({ code: null, takenBack: true });
    expect(recorded(code(false), right, file).received).toMatchObject({ code: null, takenBack: false });
    expect(recorded(file).received).toMatchObject({ code: null, takenBack: false });
  });

  test('holds all that was not taken back by its own name: the same words at another question stay', () => {
    const { route } = recorded(
      entryOf({ kind: 'heard', question: 'nerve-signs', answer: ['double-vision', 'clumsy'] }),
      entryOf({ kind: 'heard', question: 'same-day-more', answer: ['double-vision'] }),
      entryOf({ kind: 'taken-back', question: 'nerve-signs', option: 'double-vision', reason: 'Old.' }),
    );
    expect(route.heard).toEqual({ 'nerve-signs': ['clumsy'], 'same-day-more': ['double-vision'] });
  });

  test('has nothing taken back before a nurse does so', () => {
    expect(recorded(code(true), right).received?.withdrawn).toEqual([]);
  });

  test('is without what had been taken back, once the interview goes on as a file', () => {
    const { received } = recorded(
      right,
      entryOf({ kind: 'heard', question: 'nerve-signs', answer: ['double-vision'] }),
      entryOf({ kind: 'taken-back', question: 'nerve-signs', option: 'double-vision', reason: 'Old.' }),
      file,
    );
    expect([...(received?.heard.keys() ?? [])]).toEqual(['side']);
  });

  test('has her own date where a later answer to the question no longer counts', () => {
    const nurse = { at: noon + 1, by: 'nurse' } as const;
    const journal = inOneTab([
      entryOf({ kind: 'heard', question: 'history', answer: ['face-palsy'] }),
      entryOf({ kind: 'heard', question: 'palsy-recovery', answer: 'under-3-weeks' }),
      { ...nurse, event: { kind: 'answer', question: 'palsy-recovery', answer: 'over-5-months' } },
      { ...nurse, event: { kind: 'answer', question: 'history', answer: ['none'] } },
      { ...nurse, event: { kind: 'received-file' } },
    ]);
    const { received } = recordOf(journal, noon + 1);
    expect(received?.heard.get('palsy-recovery')).toMatchObject({ at: noon, given: { answer: 'under-3-weeks' } });
    expect(received?.heard.get('history')).toMatchObject({ at: noon + 1, given: { answer: ['face-palsy'] } });
  });
});

describe('a nurse', () => {
  test('is not asked whose answers they are where there are none', () => {
    const interview = beginInterview();
    interview.do({ type: 'OPEN', journal: inOneTab([code(false)]) });
    expect(interview.tell({ respondent: 'nurse' })).toEqual(['respondent']);
    expect(interview.place()).toBe('age');
  });

  test('is asked whose answers they are where there is one, and one note', () => {
    const interview = beginInterview();
    const note = entryOf({ kind: 'note', about: 'own-words', text: 'It jumps.' });
    interview.do({ type: 'OPEN', journal: inOneTab([right, note, file]) });
    interview.answer('respondent', 'nurse');
    expect(interview.place()).toBe('confirm-person');
  });

  test('takes nothing back where nothing was received', () => {
    const interview = interviewWith({ ...usualSpasm, ...observedNothing });
    const deed = { type: 'TAKE_BACK', question: 'emergency', option: 'face-droop', reason: 'Old.' } as const;
    expect(interview.can(deed)).toBe(false);
  });
});
