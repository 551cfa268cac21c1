import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accuracyDocument } from '../../scripts/accuracy/accuracy-document.ts';
import {
  developmentEntries,
  developmentResults,
  readings,
  resultsOf,
  writtenEntries,
} from '../../scripts/accuracy/case-results.ts';
import { disputedLabels } from '../../scripts/accuracy/disputed-labels.ts';
import { published } from '../../scripts/accuracy/published-section.ts';

describe('the published accuracy', () => {
  test('is what the rules do today (npm run accuracy)', () => {
    expect(readFileSync('docs/accuracy.md', 'utf8')).toBe(accuracyDocument());
  });

  test.each(readings)(
    'gives no development case less urgent advice than its least urgent accepted level: unknown %s',
    (reading) => {
      const unsafe = developmentResults(reading).filter(({ score }) => score.safe === false);
      const disputed = disputedLabels.map(({ id }) => id);
      expect(unsafe.map(({ id }) => id).filter((id) => !disputed.includes(id))).toEqual([]);
    },
  );

  test('covers every development case', () => {
    expect(resultsOf(developmentEntries())).toHaveLength(50);
  });

  test('holds the written cases to their own level', () => {
    const missed = resultsOf(writtenEntries()).filter(({ score }) => score.acceptable !== true);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('quotes no figure of others that is not in the list of what was read', () => {
    const read = readFileSync('docs/clinical/sources-found.md', 'utf8');
    const numbers = published.flatMap(
      ({ first, firstThree, urgency }) => `${first} ${firstThree} ${urgency}`.match(/\d+(\.\d+)?/g) ?? [],
    );
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !read.includes(number))).toEqual([]);
  });
});
