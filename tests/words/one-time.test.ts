import { describe, expect, test } from 'vitest';
import { textsBesideTheLevel, timesIn } from '../../scripts/prove/laws/what-is-said.ts';

describe('one time a page: the card alone names it', () => {
  test.each(textsBesideTheLevel())('%s names none of its own', (_, text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

test('the check knows a time when it sees one', () => {
  expect(timesIn('It is not clear, so it is safer to be seen today.')).toHaveLength(1);
  expect(timesIn('Guidance asks for a check within two weeks.')).toHaveLength(1);
  expect(timesIn('If there is one, be seen today.')).toEqual([]);
});
