import { describe, expect, test } from 'vitest';
import { sameDaySign } from '../../src/content/criteria.ts';
import { callSigns, goesStale } from '../../src/content/routing.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import type { QuestionId } from '../../src/content/questions.ts';
import { givenAnswer } from '../../src/exchange/saved-event.ts';
import { recordOf } from '../../src/machine/interview-record.ts';
import type { Journal, JournalEntry } from '../../src/machine/journal.ts';
import { answerOf } from '../../src/machine/unseen-answers.ts';

const at = Date.UTC(2026, 10, 28, 12);

/** An answer by a tab that had seen the journal up to the place `seen`. */
function said(seen: number, question: QuestionId, answer: unknown, when = at): JournalEntry {
  const event = givenAnswer(question, answer);
  if (event === null) throw new Error(`${String(answer)} is no answer to ${question}`);
  return { at: when, by: 'self', seen, edition: 2, event };
}

function live(journal: Journal, now = at): ReturnType<typeof recordOf>['route']['live'] {
  return recordOf(journal, now).route.live;
}

const begun = [said(-1, 'respondent', 'nurse'), said(0, 'age', '50-69')];

test('where nothing was said there is no answer, whether one option or several can be chosen', () => {
  expect([answerOf('emergency', []), answerOf('side', [])]).toEqual([undefined, undefined]);
});

describe('two tabs that did not know of each other', () => {
  test('a sign in one and "none" in the other: the sign holds, whichever came first', () => {
    const sign = said(1, 'emergency', ['face-droop', 'limb-weakness']);
    const none = said(1, 'emergency', ['none']);
    expect(live([...begun, sign, none]).emergency).toEqual(['face-droop', 'limb-weakness']);
    expect(live([...begun, none, sign]).emergency).toEqual(['face-droop', 'limb-weakness']);
  });

  test('different signs in each: all of them hold, in the order of the contract', () => {
    const journal = [...begun, said(1, 'emergency', ['speech']), said(1, 'emergency', ['face-droop'])];
    expect(live(journal).emergency).toEqual(['face-droop', 'speech']);
  });

  test('every danger sign survives every other answer to its question that was given unseen, before or after it', () => {
    for (const { question, in: signs } of [...callSigns, sameDaySign]) {
      const { type, options } = questionById(question);
      const answer = (option: string): unknown => (type === 'single' ? option : [option]);
      for (const sign of signs) {
        for (const other of options) {
          const one = said(1, question, answer(sign));
          const two = said(1, question, answer(other));
          for (const journal of [
            [...begun, one, two],
            [...begun, two, one],
          ]) {
            // Where one option can be chosen, another sign of danger may hold in its place.
            const held = [recordOf(journal, at).current[question]].flat();
            const mayHold: readonly string[] = type === 'single' ? signs : [sign];
            expect(mayHold.some((option) => held.some((chosen) => chosen === option))).toBe(true);
          }
        }
      }
    }
  });

  test('"not sure" in one and "none" in the other leave it not sure', () => {
    for (const [one, two] of [
      ['none', 'not-sure'],
      ['not-sure', 'none'],
    ]) {
      expect(live([...begun, said(1, 'same-day', [one]), said(1, 'same-day', [two])])['same-day']).toEqual([
        'not-sure',
      ]);
    }
  });

  test('a single choice: what is more urgent holds, and between equals what was there first', () => {
    const urgent = said(1, 'weakness', 'sudden-over-3-days-ago');
    const calm = said(1, 'weakness', 'none');
    expect(recordOf([...begun, calm, urgent], at).current.weakness).toBe('sudden-over-3-days-ago');
    expect(recordOf([...begun, urgent, calm], at).current.weakness).toBe('sudden-over-3-days-ago');
    expect(recordOf([...begun, said(1, 'side', 'right'), said(1, 'side', 'left')], at).current.side).toBe('right');
  });

  test('words that one writes while the other writes, too, stand there both', () => {
    const note = (text: string): JournalEntry => ({
      at,
      by: 'nurse',
      seen: 1,
      edition: 2,
      event: { kind: 'note', about: 'nurse-note', text },
    });
    expect(recordOf([...begun, note('Rang back.'), note('Lives alone.')], at).notes['nurse-note']).toBe(
      'Rang back.\nLives alone.',
    );
  });

  test('a sign that one said by a clock of three days ago is not outdone by "none" of today, which had not seen it', () => {
    const sign = said(1, 'emergency', ['face-droop'], at - 72 * 60 * 60 * 1000);
    const none = said(1, 'emergency', ['none']);
    expect(live([...begun, sign, none]).emergency).toEqual(['face-droop']);
  });

  test('"not sure" in both does not count as asked twice', () => {
    const unsure = said(1, 'emergency', ['not-sure']);
    expect(recordOf([...begun, unsure, unsure], at).repeated.get('emergency')).toBe(1);
  });
});

describe('taking a sign back', () => {
  const sign = said(1, 'emergency', ['face-droop']);

  test('counts where the sign was on screen, and both stand in the record', () => {
    const { current, takenBack } = recordOf([...begun, sign, said(2, 'emergency', ['none'])], at);
    expect(current.emergency).toEqual(['none']);
    expect(takenBack).toMatchObject([{ question: 'emergency', option: 'face-droop' }]);
  });

  test('a sign that was united with what another tab said is taken back by whoever has seen both', () => {
    const journal = [...begun, said(1, 'emergency', ['none']), sign, said(3, 'emergency', ['none'])];
    expect(live(journal).emergency).toEqual(['none']);
  });

  test('leaving a question out takes back only what was seen', () => {
    const skipped: JournalEntry = {
      at,
      by: 'self',
      seen: 1,
      edition: 2,
      event: { kind: 'skipped', question: 'sleep' },
    };
    const { current, skipped: left } = recordOf([...begun, said(1, 'sleep', 'yes'), skipped], at);
    expect(current.sleep).toBe('yes');
    expect(left.has('sleep')).toBe(false);
  });
});

describe('time is data from outside', () => {
  const day = 24 * 60 * 60 * 1000;

  test('the order is that of the store, whatever the clocks said', () => {
    expect(live([...begun, said(1, 'side', 'left', at), said(2, 'side', 'right', at - day / 2)]).side).toBe('right');
  });

  test('a gate that was answered more than a day ahead of this clock is asked again', () => {
    for (const question of goesStale.questions) {
      const { type, options } = questionById(question);
      const answer = type === 'single' ? options[0] : options.slice(0, 1);
      expect(recordOf([...begun, said(1, question, answer, at + day + 1)], at).stale.has(question)).toBe(true);
      expect(recordOf([...begun, said(1, question, answer, at + day)], at).stale.has(question)).toBe(false);
    }
  });
});

describe('an entry that can no longer be read', () => {
  const lost: JournalEntry = {
    at: 0,
    by: 'unknown',
    seen: 1,
    edition: 2,
    event: { kind: 'unreadable', why: 'entry 2 is missing', question: null },
  };

  test('may have been a sign of danger: the gates answered before it are asked again, the others are not', () => {
    const journal = [...begun, said(1, 'emergency', ['none']), said(2, 'side', 'left'), lost];
    const { stale, current, unreadable } = recordOf(journal, at);
    expect([...stale]).toEqual(['emergency']);
    expect(current).toMatchObject({ age: '50-69', side: 'left' });
    expect(unreadable).toEqual([null]);
  });

  test('takes nothing from what was said after it', () => {
    expect(recordOf([...begun, lost, said(2, 'emergency', ['none'])], at).stale.size).toBe(0);
  });
});
