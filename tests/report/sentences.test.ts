import { expect, test } from 'vitest';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const texts = [...textsIn({ ...summary, basis: null, read: null }), ...textsIn(conditionsForNurses)];
const segments = new Intl.Segmenter(words.language.tag, { granularity: 'sentence' });

test('every text of the result is cut into sentences where the rules of Unicode for the language cut it', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => summary.sentences(text).length > 2).length).toBeGreaterThan(20);
  for (const text of texts) {
    const standard = [...segments.segment(text)].map(({ segment }) => segment.trim());
    expect(summary.sentences(text)).toEqual(standard);
  }
});

test('nothing of a text is lost in the cutting', () => {
  for (const text of texts) expect(summary.sentences(text).join(words.language.gap)).toBe(text);
});
