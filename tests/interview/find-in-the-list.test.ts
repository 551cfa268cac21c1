import { describe, expect, test } from 'vitest';
import { isFound } from '../../src/screens/interviews/rows.ts';
import type { InterviewRow } from '../../src/screens/interviews/rows.ts';

function labelled(label: string): InterviewRow {
  return {
    id: 'one',
    label,
    begun: '29 Nov 2026, 14:05',
    who: 'Nurse',
    level: 'Today',
    own: null,
    state: 'Done',
    notes: ['No call or referral time.'],
    isWarning: true,
    isSerious: true,
    name: label,
    inRecord: false,
    isHeld: false,
    mayHold: false,
    referred: null,
    mayOpen: true,
    mayBeginAnew: true,
  };
}

describe('a nurse who searches her list', () => {
  test.each([
    ['AB', 'ab today'],
    ['AB', '  NURSE   14:05 '],
    ['José', 'jose'],
    ['Jose\u0301', 'Jos\u00e9'],
    ['\u0130pek', 'ipek'],
    ['كريم', 'كَرِيم'],
    ['مُحَمَّد', 'محمد'],
    ['\u200fكريم\u200e', 'كريم'],
    ['Müller', 'Mu\u0308ller'],
    ['ＡＢ４', 'ab4'],
    ['한글', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['a.b*c(', 'a.b*c('],
    ['50%_x\\', '%_x\\'],
  ])('finds %j by %j', (label, search) => {
    expect(isFound(labelled(label), search)).toBe(true);
  });

  test.each([
    ['AB', 'a.'],
    ['AB', '.*'],
    ['AB', 'ab tomorrow'],
    ['كريم', 'كمال'],
  ])('does not find %j by %j', (label, search) => {
    expect(isFound(labelled(label), search)).toBe(false);
  });

  test('sees all where nothing is searched for, also where that is a gap or an invisible letter', () => {
    for (const search of ['', '   ', '\u200f']) expect(isFound(labelled('AB'), search)).toBe(true);
  });
});
