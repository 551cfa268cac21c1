import { describe, expect, it } from 'vitest';
import { inFull, inShort, namesIn } from '../../scripts/chart/criterion-words.ts';
import * as criteria from '../../src/content/criteria.ts';
import { has } from '../../src/content/criterion.ts';

describe('a criterion in words', () => {
  it('is short where it has a name, also when it is turned around', () => {
    expect(inShort(criteria.twitching)).toBe('something twitches');
    expect(inShort({ not: criteria.twitching })).toBe('nothing twitches');
    expect(inShort({ all: [criteria.nurse, criteria.twitching] })).toBe('a nurse asks and something twitches');
  });

  it('is told by its question and options where it has none', () => {
    expect(inShort(has('sleep', 'yes'))).toMatch(/^the answer to "Sleep" is ".+"$/);
    expect(inShort(has('current-sites', 'cheek', 'neck'))).toBe(
      '"Cheek or side of the nose" or "Neck" is ticked at "Places now"',
    );
    expect(inShort({ not: has('current-sites', 'cheek') })).toBe(
      '"Cheek or side of the nose" is not ticked at "Places now"',
    );
    expect(inShort({ not: has('current-sites', 'cheek', 'neck') })).toBe(
      'none of "Cheek or side of the nose" or "Neck" is ticked at "Places now"',
    );
  });

  it('names what does not count where every sign of a question counts', () => {
    expect(inFull(criteria.sameDaySign)).toMatch(/^anything but "None of these" or ".*not sure" is ticked/);
  });

  it('turns "and" into "or" when it is denied', () => {
    const both = { all: [criteria.nurse, criteria.under16] };
    expect(inShort({ not: both })).toBe('either no nurse asks or the person is not under 16');
    expect(inShort({ not: { any: both.all } })).toBe('no nurse asks and the person is not under 16');
  });

  it('loses its short name when the rule behind it changes', () => {
    const fewer = has('emergency', 'face-droop', 'speech');
    expect(inShort(criteria.emergencySign)).toBe('a sign of an emergency is ticked');
    expect(inShort(fewer)).toContain('"Signs of an emergency"');
  });

  it('lists each short name with what it stands for', () => {
    expect(namesIn({ all: [criteria.nurse, criteria.twitching] }).map(([name]) => name)).toEqual([
      'a nurse asks',
      'something twitches',
    ]);
  });
});
