import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accuracyDocument } from '../../scripts/accuracy/document.ts';
import {
  developmentEntries,
  developmentResults,
  readings,
  resultsOf,
  secondSetEntries,
  secondSetResults,
  writtenEntries,
} from '../../scripts/accuracy/results.ts';
import { missesIn } from '../../scripts/accuracy/misses.ts';
import { missReasons, raterReasons } from '../../scripts/accuracy/reasons.ts';
import { outsideTheRange, ratedCases } from '../../scripts/accuracy/second-rater.ts';
import { published } from '../../scripts/accuracy/published.ts';

const [firstSet, secondSet] = [developmentResults(), secondSetResults()];

describe('the published accuracy', () => {
  test('is what the rules do today (npm run accuracy)', () => {
    expect(readFileSync('docs/accuracy.md', 'utf8')).toBe(accuracyDocument());
  });

  test.each(readings)(
    'gives no development case less urgent advice than its least urgent accepted level: unknown %s',
    (reading) => {
      const unsafe = [...firstSet[reading], ...secondSet[reading]].filter(({ score }) => score.safe === false);
      expect(unsafe.map(({ verdict }) => verdict.id)).toEqual([]);
    },
  );

  test('gives a reason for every miss, and none for what is not missed', () => {
    const misses = [...missesIn(firstSet), ...missesIn(secondSet)];
    const missed = new Set(misses.map(({ id, aspect }) => `${id} ${aspect}`));
    const explained = Object.entries(missReasons).flatMap(([id, why]) =>
      Object.keys(why).map((aspect) => `${id} ${aspect}`),
    );
    expect(explained.toSorted()).toEqual([...missed].toSorted());
  });

  test('covers every development case', () => {
    expect(resultsOf(developmentEntries())).toHaveLength(50);
    expect(resultsOf(secondSetEntries())).toHaveLength(15);
  });

  test("gives a reason for every case outside the second rater's range, and none for the others", () => {
    const outside = outsideTheRange(ratedCases(firstSet['as-not-sure'])).map(({ result }) => result.verdict.id);
    expect(Object.keys(raterReasons).toSorted()).toEqual(outside.toSorted());
  });

  test('holds the written cases to their own level, and to their own condition', () => {
    const missed = resultsOf(writtenEntries()).filter(({ score }) => score.acceptable !== true || score.top1 === false);
    expect(missed.map(({ verdict }) => verdict.id)).toEqual([]);
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
