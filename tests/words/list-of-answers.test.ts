import { expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';

const { tag, list } = words.language;

test('several answers are in one line as the language has them', () => {
  const format = new Intl.ListFormat(tag, { type: 'unit', style: 'long' });
  for (const parts of [['Cheek'], ['Cheek', 'Neck'], ['Cheek', 'Neck', 'Forehead'], ['A', 'B', 'C', 'D']])
    expect(list(parts)).toBe(format.format(parts));
});
