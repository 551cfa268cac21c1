import { describe, expect, test } from 'vitest';
import fixture from '../data/saved-interview-v1.json';
import { readSavedInterview } from '../../src/exchange/saved-interview.ts';
import { savedVersion } from '../../src/exchange/saved-rows.ts';
import type { Journal } from '../../src/machine/journal.ts';

const sound = {
  version: savedVersion,
  interview: 'one',
  seq: 0,
  at: 1_736_154_000_000,
  by: 'self',
  seen: -1,
  edition: 2,
  event: { kind: 'ended' },
};
const row = (changed: object): unknown[] => [{ ...sound, ...changed }];
const event = (changed: object): unknown[] => row({ event: changed });
const without = (key: keyof typeof sound): unknown[] => {
  const { [key]: _, ...rest } = sound;
  return [rest];
};

function journalIn(rows: readonly unknown[]): Journal {
  const read = readSavedInterview(rows);
  return read.kind === 'read' ? read.journal : [];
}

function unreadablePlaces(rows: readonly unknown[]): number[] {
  return journalIn(rows).flatMap((entry, place) => (entry.event.kind === 'unreadable' ? [place] : []));
}

test('the entry from which the damaged ones are made is itself sound', () => {
  expect(journalIn([sound])).toHaveLength(1);
  expect(unreadablePlaces([sound])).toEqual([]);
});

describe('an entry that cannot be relied on stands as unreadable, and nothing is guessed', () => {
  const damaged: [string, unknown[]][] = [
    ['it has no version', without('version')],
    ['its version is a text', row({ version: '1' })],
    ['its version is from before the first', row({ version: 0 })],
    ['it has no time', without('at')],
    ['its time is a text', row({ at: '2025-01-06' })],
    ['its time is no number', row({ at: Number.NaN })],
    ['its time is before there were such programs', row({ at: -1 })],
    ['its time is beyond every calendar', row({ at: 8.64e15 + 1 })],
    ['it does not say what its tab had seen', without('seen')],
    ['what its tab had seen is no place', row({ seen: -2 })],
    ['its tab had seen what stands behind it', row({ seen: 0 })],
    ['it does not say by which questions', without('edition')],
    ['its edition is none', row({ edition: 0 })],
    [
      'a result was shown at an unknown level',
      event({ kind: 'result-shown', ruleSet: 'a', contentDate: 'b', disposition: 'soon' }),
    ],
    ['it does not say who', without('by')],
    ['it is by somebody unheard of', row({ by: 'doctor' })],
    ['it does not say what was done', without('event')],
    ['it is of an unknown kind', event({ kind: 'guessed' })],
    ['the question is unknown', event({ kind: 'answer', question: 'height', answer: 'tall' })],
    ['the option is unknown', event({ kind: 'answer', question: 'age', answer: '101' })],
    ['one option of several is unknown', event({ kind: 'answer', question: 'pain', answer: ['ache', 'burning'] })],
    ['a single choice has a list', event({ kind: 'answer', question: 'age', answer: ['50-69'] })],
    ['a multiple choice has a text', event({ kind: 'answer', question: 'pain', answer: 'ache' })],
    ['"none" stands beside a sign', event({ kind: 'answer', question: 'emergency', answer: ['none', 'speech'] })],
    ['the answer is empty', event({ kind: 'answer', question: 'pain', answer: [] })],
    ['the answer is missing', event({ kind: 'answer', question: 'pain' })],
    ['an unknown question was skipped', event({ kind: 'skipped', question: 'height' })],
    ['the noted call names no signs', event({ kind: 'call-noted', placedAt: '14:05' })],
    ['the noted call has no time', event({ kind: 'call-noted', signs: [] })],
    [
      'the noted call names an unknown sign',
      event({ kind: 'call-noted', placedAt: '14:05', signs: [{ question: 'emergency', option: 'hiccup' }] }),
    ],
    [
      'one of two noted signs is unreadable',
      event({ kind: 'call-noted', placedAt: '14:05', signs: [{ question: 'emergency', option: 'speech' }, null] }),
    ],
    ['the note is about something unknown', event({ kind: 'note', about: 'weather', text: 'Rain' })],
    ['the note has no text', event({ kind: 'note', about: 'location' })],
    ['the judgement is of an unknown level', event({ kind: 'judgement', disposition: 'soon', reason: 'So' })],
    ['the judgement has no reason', event({ kind: 'judgement', disposition: 'urgent' })],
  ];
  test.each(damaged)('%s', (_, rows) => {
    expect(journalIn(rows)).toEqual([
      {
        at: 0,
        by: 'unknown',
        seen: -1,
        edition: 2,
        event: expect.objectContaining({ kind: 'unreadable', why: expect.stringMatching(/^entry 0 /) }),
      },
    ]);
  });

  test('one bad entry among many sound ones costs that one, wherever it is', () => {
    for (const index of fixture.keys()) {
      const rows = fixture.map((entry, at) => (at === index ? { ...entry, by: 'nobody' } : entry));
      expect(unreadablePlaces(rows)).toEqual([index]);
      expect(journalIn(rows)).toHaveLength(fixture.length);
    }
  });

  test('an entry that is missing is known to be, wherever it was, save the last', () => {
    for (const index of fixture.keys()) {
      const rows = fixture.toSpliced(index, 1);
      expect(unreadablePlaces(rows)).toEqual(index === fixture.length - 1 ? [] : [index]);
    }
  });

  test('what stands nowhere in the interview adds nothing to it', () => {
    for (const stray of ['ended', null, [], without('seq')[0], { ...sound, seq: 1e9 }, { ...sound, seq: -1 }]) {
      expect(journalIn([...fixture, stray])).toEqual(journalIn(fixture));
    }
  });

  test('entries in the wrong order stand where their places say', () => {
    expect(journalIn(fixture.toReversed())).toEqual(journalIn(fixture));
  });
});

describe('an interview of a newer version', () => {
  test('is left alone, and not called damaged', () => {
    expect(readSavedInterview(row({ version: savedVersion + 1, event: { kind: 'not yet thought of' } }))).toEqual({
      kind: 'newer',
    });
  });

  test('is known even when only its later entries are newer', () => {
    const last = { ...sound, seq: fixture.length, version: savedVersion + 1 };
    expect(readSavedInterview([...fixture, last])).toEqual({ kind: 'newer' });
  });
});

test('the options of an answer are read without doubles and in the order of the contract', () => {
  const read = readSavedInterview(
    event({ kind: 'answer', question: 'pain', answer: ['numbness', 'ache', 'numbness'] }),
  );
  expect(read).toMatchObject({ journal: [{ event: { answer: ['ache', 'numbness'] } }] });
});
