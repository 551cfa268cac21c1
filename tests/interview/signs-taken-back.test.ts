import { describe, expect, test } from 'vitest';
import { edition } from '../../src/content/edition.ts';
import type { JournalEntry, JournalEvent } from '../../src/machine/journal.ts';
import { dangerSignsIn, signsTakenBack } from '../../src/machine/signs-taken-back.ts';

const on = (at: number, event: JournalEvent): JournalEntry => ({ at, by: 'nurse', seen: -1, edition, event });
const reason = 'Ticked by mistake.';
const speech = { question: 'emergency', option: 'speech' } as const;
const doubleVision = { question: 'nerve-signs', option: 'double-vision' } as const;

describe('a sign that was taken back is told with the day on which it was said', () => {
  test('by the patient, elsewhere, and not by anybody here', () => {
    const journal = [
      on(1, { kind: 'answer', question: 'nerve-signs', answer: ['double-vision'] }),
      on(2, { kind: 'heard', question: 'side', answer: 'left' }),
      on(3, { kind: 'heard', question: 'nerve-signs', answer: ['double-vision'] }),
      on(9, { kind: 'taken-back', ...doubleVision, reason }),
    ];
    const withdrawn = { at: 9, by: 'nurse', reason };
    expect(signsTakenBack(journal, {})).toEqual([{ ...doubleVision, at: 3, withdrawn }]);
  });

  test('a sign of danger: whenever it was said last', () => {
    const journal = [
      on(3, { kind: 'heard', question: 'emergency', answer: ['speech'] }),
      on(5, { kind: 'answer', question: 'emergency', answer: ['speech'] }),
      on(9, { kind: 'taken-back', ...speech, reason }),
    ];
    expect(signsTakenBack(journal, {})).toMatchObject([{ ...speech, at: 5 }]);
  });

  test('a sign of danger that she said elsewhere, and nobody says now, without anybody who took it back', () => {
    const journal = [on(3, { kind: 'heard', question: 'emergency', answer: ['speech'] })];
    expect(signsTakenBack(journal, { emergency: ['none'] })).toEqual([{ ...speech, at: 3 }]);
    expect(signsTakenBack(journal, { emergency: ['speech'] })).toEqual([]);
  });
});

test('what is no answer has no sign of danger in it', () => {
  expect(dangerSignsIn({ kind: 'ended' })).toEqual([]);
  expect(dangerSignsIn({ kind: 'taken-back', ...speech, reason })).toEqual([]);
});
