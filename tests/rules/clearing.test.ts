import { describe, expect, test } from 'vitest';
import { clearingOf, isDue } from '../../src/app/interviews/clearing.ts';
import type { ClearingFacts } from '../../src/app/interviews/clearing.ts';
import { listedInterview } from '../../src/app/interviews/listed.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import type { Answers } from '../../src/content/questions.ts';
import type { KeptInterview } from '../../src/app/keeping/database.ts';
import { edition } from '../../src/content/edition.ts';
import type { Journal, JournalEvent } from '../../src/machine/journal.ts';
import type { Place } from '../../src/machine/machine-setup.ts';
import { observedNothing, usualSpasm } from '../support/answers.ts';
import { codeRead } from '../receive/received.ts';
import { journalOfReceipt, journalTo } from '../support/journal-to.ts';

const hour = 60 * 60 * 1000;
const evening = Date.UTC(2026, 10, 29, 18);
const patient = { ...usualSpasm, ...observedNothing };
const today = { ...patient, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] } as const;
const stroke = { ...patient, emergency: ['face-droop'] } as const;

const inRecord: ClearingFacts = {
  inRecord: { at: evening, held: false },
  mostUrgent: 'routine',
  hasCallOrReferral: false,
  isWhole: true,
};

function line(of: Partial<KeptInterview> = {}): KeptInterview {
  const base = { id: 'one', begun: evening, changed: evening, order: 0, label: '', language: 'en', rules: '' };
  return { ...base, respondent: 'nurse', inRecord: { at: evening, held: false }, ...of };
}

function answered(place: Place, answers: Answers): Journal {
  return journalTo(place, answers, evening);
}

function later(journal: Journal, event: JournalEvent): Journal {
  return [...journal, { at: evening, by: 'nurse', seen: journal.length - 1, edition, event }];
}

const referral = (text: string): JournalEvent => ({ kind: 'note', about: 'referral', text });

const listed = (journal: Journal, of: Partial<KeptInterview> = {}) =>
  listedInterview(line(of), { kind: 'read', journal }, 12);

const judged = (disposition: 'same-day' | 'self-care', journal: Journal) =>
  listed(later(journal, { kind: 'judgement', disposition, reason: '' }));

describe('what is cleared by itself', () => {
  test('an interview that a nurse has put in the record goes twelve hours later, and not a moment before', () => {
    const clearing = clearingOf(inRecord, 12);
    expect(clearing).toEqual({ kind: 'goes', at: evening + 12 * hour });
    expect(isDue(clearing, evening + 12 * hour - 1)).toBe(false);
    expect(isDue(clearing, evening + 12 * hour)).toBe(true);
  });

  test('nothing else ever goes, whatever it is and however old', () => {
    for (const mostUrgent of [...dispositions, null])
      for (const hasCallOrReferral of [true, false])
        for (const isWhole of [true, false]) {
          const facts = { inRecord: null, mostUrgent, hasCallOrReferral, isWhole };
          expect(isDue(clearingOf(facts, 12), evening + 1e6 * hour)).toBe(false);
        }
  });

  test('an emergency, or one for today, stays until a call or a referral is noted', () => {
    for (const mostUrgent of ['emergency', 'same-day'] as const) {
      expect(clearingOf({ ...inRecord, mostUrgent }, 12)).toEqual({ kind: 'stays', why: 'no-call' });
      expect(clearingOf({ ...inRecord, mostUrgent, hasCallOrReferral: true }, 12)).toMatchObject({ kind: 'goes' });
    }
  });

  test('what she holds stays, and so does what can no longer be read whole', () => {
    const held = { ...inRecord, inRecord: { at: evening, held: true } };
    expect(clearingOf(held, 12)).toEqual({ kind: 'stays', why: 'held' });
    expect(clearingOf({ ...inRecord, isWhole: false }, 12)).toEqual({ kind: 'stays', why: 'not-whole' });
  });

  test('what came out of a file of yesterday goes so many hours after it was opened here, and not at once', () => {
    const from = evening + 30 * hour;
    const opened = { ...inRecord, inRecord: { at: evening, held: false, from } };
    expect(clearingOf(opened, 12)).toEqual({ kind: 'goes', at: from + 12 * hour });
  });

  test('nothing goes where the deployment says never', () => {
    expect(clearingOf(inRecord, null)).toEqual({ kind: 'stays', why: 'never' });
  });

  test('a clock that was set back clears nothing early, and waits', () => {
    expect(isDue(clearingOf(inRecord, 12), evening - 1000 * hour)).toBe(false);
  });
});

describe('how an interview stands in the list', () => {
  test('an interview half way is open; one that was answered whole is done; what she says is in the record is that', () => {
    expect(listed(answered('side', patient), {}).state).toBe('in-record');
    const { inRecord: _, ...bare } = line();
    const state = (journal: Journal) => listedInterview(bare, { kind: 'read', journal }, 12).state;
    expect(state(answered('side', patient))).toBe('open');
    expect(state(answered('summary', patient))).toBe('done');
    expect(state(answered('call-now', stroke))).toBe('open');
    expect(state(answered('too-young', { ...patient, age: 'under-16' }))).toBe('done');
  });

  test('no calm level is named while something is open', () => {
    expect(listed(answered('side', patient)).level).toBeNull();
    expect(listed(answered('summary', patient)).level).toBe('routine');
  });

  test('an emergency counts as one long after its answers are too old to count', () => {
    const journal = [
      ...answered('call-now', stroke),
      {
        at: evening + 200 * hour,
        by: 'nurse' as const,
        seen: 3,
        edition,
        event: { kind: 'note' as const, about: 'nurse-note' as const, text: 'rang again' },
      },
    ];
    expect(listed(journal).clearing).toEqual({ kind: 'stays', why: 'no-call' });
    expect(listed(journal).needsCall).toBe(true);
  });

  test('a noted call lets an emergency go, and only for the signs that it was noted for', () => {
    const journal = answered('call-now', stroke);
    const noted = later(journal, {
      kind: 'call-noted',
      signs: [{ question: 'emergency', option: 'face-droop' }],
      placedAt: '14:05',
    });
    expect(listed(noted).clearing.kind).toBe('goes');
    const more = later(noted, { kind: 'answer', question: 'emergency', answer: ['face-droop', 'limb-weakness'] });
    expect(listed(more).clearing).toEqual({ kind: 'stays', why: 'no-call' });
  });

  test('a referral counts for the level that it was made for, and not for a more urgent one', () => {
    const journal = answered('summary', today);
    expect(listed(journal).clearing).toEqual({ kind: 'stays', why: 'no-call' });
    const made = later(journal, referral('14:05, Dr B'));
    expect(listed(made)).toMatchObject({ needsCall: false, referral: '14:05, Dr B', clearing: { kind: 'goes' } });
    expect(listed(later(made, referral(' '))).needsCall).toBe(true);
    const worse = later(made, { kind: 'answer', question: 'emergency', answer: ['face-droop'] });
    expect(listed(worse).needsCall).toBe(true);
    expect(listed(later(worse, referral('14:20, ambulance'))).needsCall).toBe(false);
  });

  test('a referral of a window that had not seen the sign of another window says nothing of that sign', () => {
    const calm = answered('summary', patient);
    const sign = later(calm, { kind: 'answer', question: 'same-day', answer: ['ear-blisters'] });
    const unseen = { at: evening, by: 'nurse' as const, seen: calm.length - 1, edition, event: referral('14:05') };
    expect(listed([...sign, unseen]).needsCall).toBe(true);
    expect(listed(later(sign, referral('14:05'))).needsCall).toBe(false);
  });

  test('a call without a time is none', () => {
    const signs = [{ question: 'emergency', option: 'face-droop' }] as const;
    const noted = later(answered('call-now', stroke), { kind: 'call-noted', signs, placedAt: ' ' });
    expect(listed(noted).needsCall).toBe(true);
  });

  test('a sign that only the patient had said, on her own device, keeps the interview as it would if the nurse had heard it', () => {
    const code = codeRead({ ...usualSpasm, 'same-day': ['ear-blisters'], 'same-day-more': ['none'] }, { at: evening });
    const held = listed(journalOfReceipt(code, patient, evening));
    expect(held).toMatchObject({ level: 'same-day', serious: 'same-day', needsCall: true });
    expect(held.clearing).toEqual({ kind: 'stays', why: 'no-call' });
  });

  test("a nurse's own level counts where it is more urgent, and never makes an interview calmer", () => {
    expect(judged('same-day', answered('summary', patient))).toMatchObject({ own: 'same-day', needsCall: true });
    expect(judged('self-care', answered('summary', today)).needsCall).toBe(true);
  });

  test('damage and a newer version are said, and keep an interview from being cleared', () => {
    const damaged = later(answered('summary', patient), { kind: 'unreadable', why: '', question: null });
    expect(listed(damaged)).toMatchObject({ readable: 'damaged', clearing: { why: 'not-whole' } });
    expect(listedInterview(line(), { kind: 'newer' }, 12)).toMatchObject({
      readable: 'newer',
      clearing: { why: 'not-whole' },
    });
  });

  test('another interview takes along age, history and medicines, and nothing else', () => {
    const taken = listed(answered('summary', patient)).toBring.map(({ question }) => question);
    expect(taken).toEqual(['age', 'history', 'medicines']);
    expect(listed(answered('emergency', patient)).toBring.map(({ question }) => question)).toEqual(['age']);
  });
});
