import { describe, expect, test } from 'vitest';
import { optionWords } from '../../src/content/answer-words.ts';
import { words } from '../../src/content/en/interview.ts';
import { questionById } from '../../src/content/question-by-id.ts';
import { safetyGates } from '../../src/content/safety-gates.ts';
import { voiced } from '../../src/content/voiced.ts';

/** What makes a sign urgent: that it is sudden or new, or a time. */
const when = /sudden(?:ly)?|\bnew\b|within|\d+ (?:days|weeks|minutes)/i;

const heads = safetyGates.flatMap((gate) =>
  questionById(gate).options.flatMap((option) => {
    const { label, head } = optionWords(words, gate, option);
    return head === undefined ? [] : [{ option, label: voiced(label, 'self'), head }];
  }),
);

describe('the bold words at the head of a sign', () => {
  test('stand where the sign is long, so that the eye finds it', () => {
    expect(heads.map(({ head }) => head.split(' ').length).every((length) => length <= 8)).toBe(true);
    expect(heads.length).toBeGreaterThan(5);
  });

  test.each(heads)('are the beginning of "$label", and a whole phrase', ({ label, head }) => {
    expect(label.startsWith(head)).toBe(true);
    expect(label.slice(head.length)).toMatch(/^[ ,]/);
  });

  test.each(heads.filter(({ label }) => when.test(label)))('keep what makes "$label" urgent', ({ head }) => {
    expect(head).toMatch(when);
  });

  test('never leave a number of days or weeks out: a sign with one is all bold', () => {
    expect(heads.filter(({ label }) => /\d/.test(label))).toEqual([]);
  });
});
