import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/interview.ts';
import { summary } from '../../src/content/en/summary.ts';
import { naming, whomOf, whoms } from '../../src/content/whom.ts';
import type { Whom } from '../../src/content/whom.ts';
import { nurseTexts } from './patient-texts.ts';

const { whom } = words.interface;

/** Every text below `value` under a key that matches, with gaps filled in. */
function textsUnder(value: unknown, matches: (key: string) => boolean, isUnder = false): string[] {
  if (typeof value === 'string') return isUnder ? [value] : [];
  if (typeof value === 'function') return textsUnder(value('999', '5'), matches, isUnder);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    // How the language joins what is said is no text.
    key === 'language' ? [] : textsUnder(part, matches, isUnder || matches(key)),
  );
}

const forCarers = (value: unknown): string[] => textsUnder(value, (key) => key === 'carer');
const notForCarers = (value: unknown): string[] => textsUnder(value, (key) => key === 'self' || key === 'nurse');

const read = (who: Whom): string[] => forCarers(naming({ words, summary }, whom.read[who]));

describe('a carer who has said for whom she answers', () => {
  test.each(whoms)('reads of "your %s" wherever the words speak of the person', (who) => {
    expect(forCarers({ words, summary }).filter((text) => /\bthe person\b/i.test(text)).length).toBeGreaterThan(60);
    expect(read(who).filter((text) => /\bthe person\b/i.test(text))).toEqual([]);
    expect(read(who)).toContain(`Which side of your ${who}'s face has the trouble?`);
  });

  test.each(whoms)('says "my %s" on the phone, and never "your"', (who) => {
    const said = forCarers(naming(summary.spoken, whom.said[who]));
    expect(said).toContain(`I call for my ${who}.`);
    expect(said).toContain(`The right side of my ${who}'s face`);
    expect(said.filter((text) => /\b(?:your|the person|somebody)\b/i.test(text))).toEqual([]);
  });

  test('reads no "they" or "them" of one person whom the words name', () => {
    const named = forCarers({ words, summary }).flatMap((text) => text.split(/(?<=[.?!:])\s/));
    const of = named.filter((text) => /\bthe person\b/i.test(text));
    expect(of.filter((text) => /\b(?:themselves|ask them|if they|did they)\b/i.test(text))).toEqual([]);
  });
});

test('the words for a person and for a nurse are the same, whomever a carer names', () => {
  const before = notForCarers({ words, summary });
  for (const who of whoms) expect(notForCarers(naming({ words, summary }, whom.read[who]))).toEqual(before);
  expect(nurseTexts.filter(({ text }) => /\b(?:your|my) (?:mother|father|partner)\b/.test(text))).toEqual([]);
});

test('a choice that is none of the kept ones names nobody', () => {
  for (const kept of [undefined, '', 'aunt', 'mother\nfather']) expect(whomOf(kept)).toBeNull();
  for (const who of whoms) expect(whomOf(who)).toBe(who);
});
