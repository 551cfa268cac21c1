import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goneSince, publicIds, publicIdsFile } from '../../scripts/public-ids/public-ids.ts';

const kept = readFileSync(publicIdsFile, 'utf8');

describe('the list of what others may rely on', () => {
  test('is that of the program: whoever changes an id, a rule or the form of what is kept sees it there (npm run public-ids)', () => {
    expect(publicIds()).toBe(kept);
  });

  test('loses no id', () => {
    expect(goneSince(kept)).toEqual([]);
    expect(goneSince(`${kept}option age 15-and-under (stands alone)\n`)).toEqual(['option age 15-and-under']);
    expect(goneSince(kept.replace('(single)', '(multiple)').replace('rule set', 'rule set of old'))).toEqual([]);
  });

  test('has every question, option, condition and level once', () => {
    const lines = kept.split('\n').filter((line) => line !== '');
    expect(new Set(lines).size).toBe(lines.length);
    for (const one of [
      'option emergency face-droop',
      'condition stroke',
      'level same-day',
      'question observed-fast (single)',
    ])
      expect(lines).toContain(one);
  });
});
