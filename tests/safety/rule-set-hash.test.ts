import { describe, expect, test } from 'vitest';
import { canonicalJson, fnv1a } from '../../src/assessment/fingerprint.ts';
import { ruleSetHash } from '../../src/assessment/rule-set-hash.ts';
import { advice, toBring } from '../../src/content/advice.ts';
import { askFirst } from '../../src/content/ask-first.ts';
import { behindTheLevel } from '../../src/content/behind-the-level.ts';
import { conditionLists } from '../../src/content/condition-lists.ts';
import { deniedCauses } from '../../src/content/denied-causes.ts';
import { calmOrder, cannotBeRuledOut } from '../../src/content/differential-order.ts';
import { strengths } from '../../src/content/findings/finding.ts';
import { findings } from '../../src/content/findings.ts';
import {
  lastingPicture,
  sideAndTime,
  someOfThePicture,
  usualPicture,
  wouldTellMore,
} from '../../src/content/fit-rules.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { questions } from '../../src/content/questions.ts';
import { redFlags, stillNotSure } from '../../src/content/red-flags.ts';
import { askWhen, goesStale, shortRoute, stops } from '../../src/content/routing.ts';
import { selfCare } from '../../src/content/self-care.ts';

/** The name while one thing is different. */
function nameWith(owner: object, key: string, different: unknown): string {
  const before: unknown = Reflect.get(owner, key);
  Reflect.set(owner, key, different);
  try {
    return ruleSetHash();
  } finally {
    Reflect.set(owner, key, before);
  }
}

describe('the name of the rule set', () => {
  test('is eight hexadecimal digits, the same each time', () => {
    expect(ruleSetHash()).toMatch(/^[0-9a-f]{8}$/);
    expect(ruleSetHash()).toBe(ruleSetHash());
  });

  const changes: [what: string, owner: object, key: string, different: unknown][] = [
    ['the level of a red flag', redFlags.lump, 'atLeast', 'routine'],
    ['when a red flag is raised', redFlags.lump, 'when', redFlags.clumsy.when],
    ['what a red flag rests on', redFlags.lump, 'basis', redFlags.clumsy.basis],
    ['the floor of a safety question', stillNotSure, 'emergency', 'routine'],
    ['what a finding speaks for', findings['one-side'], 'supports', {}],
    ['what a finding speaks against', findings['one-side'], 'opposes', {}],
    ['the usual picture', usualPicture, 'all', []],
    ['the picture in part', someOfThePicture, 'all', []],
    ['what self-care takes', selfCare, 'all', []],
    ['when advice is given', advice.driving, 'when', null],
    ['a sign of the safety net', newSigns, '0', newSigns[1]],
    ['the order of the options', questions[2].options, '0', 'speech'],
    ['when a question is asked', askWhen, 'impact', undefined],
    ['where the questions stop', stops, '0', stops[1]],
    ['what the short route asks', shortRoute.asks, '0', 'sleep'],
    ['what goes stale', goesStale, 'afterHours', 48],
    ['the order among equals', calmOrder.cause, '0', 'stroke'],
    ['the list of a condition', conditionLists.stroke, 'list', 'movement'],
    ['what a denied cause takes off', deniedCauses, 'tardive-dyskinesia', undefined],
    ['what a sign for today is for', behindTheLevel, 'face-droop', 'bells-palsy'],
    ['what is asked first', askFirst, '0', 'sleep'],
    ['the picture that lasts', lastingPicture, 'all', []],
    ['what side and time are', sideAndTime, 'all', []],
    ['what would tell more', wouldTellMore, '0', 'sleep'],
    ['the order of the strengths', strengths, '0', 'weak'],
    ['when something is to be brought', toBring.diary, 'when', null],
    ['what cannot be ruled out', cannotBeRuledOut, '0', 'stroke'],
  ];
  test.each(changes)('changes with %s', (_, owner, key, different) => {
    const before = ruleSetHash();
    expect(nameWith(owner, key, different)).not.toBe(before);
    expect(ruleSetHash()).toBe(before);
  });

  test('does not depend on the order in which the parts of one rule are written, and does on that of a list', () => {
    expect(canonicalJson({ b: [1, 2], a: { d: null, c: 'x' } })).toBe(
      canonicalJson({ a: { c: 'x', d: null }, b: [1, 2] }),
    );
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });

  test('is made by the published function: its own examples come out', () => {
    expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
  });
});
