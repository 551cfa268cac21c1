import { describe, expect, test } from 'vitest';
import { criterionList } from '../../scripts/dossier/criterion-list.ts';
import { saidToTwitch } from '../../src/content/criteria.ts';
import { has } from '../../src/content/criterion.ts';
import type { Criterion } from '../../src/content/criterion.ts';
import { someOfThePicture } from '../../src/content/fit-rules.ts';

const textOf = (criterion: Criterion): string => criterionList(criterion).text.replaceAll('&quot;', '"');
const jaw = has('pain', 'jaw-cramp');
const lump = has('nerve-signs', 'lump');
const sleep = has('sleep', 'yes');

describe('a rule in the dossier', () => {
  test('is one sentence where it has no parts', () => {
    expect(textOf(lump)).toBe('"A lump by the ear, jaw or neck" is ticked at "Other signs".');
  });

  test('is a list where it has parts, one in the other', () => {
    expect(textOf({ all: [lump, { any: [jaw, sleep] }] })).toMatch(
      /^all of these: <ul><li>.*lump.*<\/li>\n<li>any of these: <ul><li>.*jaw.*<\/li>\n<li>.*<\/li>\n<\/ul><\/li>\n<\/ul>$/s,
    );
  });

  test('is told by the few answers that do not count, where almost every one does', () => {
    expect(textOf(saidToTwitch)).toBe('"How long" is answered, and not with "There is no twitching".');
  });

  test('turns "not" around, and never says "at least two" of less than all pairs', () => {
    expect(textOf({ not: lump })).toBe('"A lump by the ear, jaw or neck" is not ticked at "Other signs".');
    const pairs = [{ all: [jaw, lump] }, { all: [jaw, sleep] }];
    expect(textOf({ any: pairs })).not.toContain('at least two');
    expect(textOf({ any: [...pairs, { all: [lump, sleep] }] })).toMatch(
      /^at least two of these: <ul>(<li>.*<\/li>\n){3}<\/ul>$/,
    );
  });

  test('tells the fit in part as "at least two" of its seven features', () => {
    expect(textOf(someOfThePicture)).toContain('at least two of these:');
  });
});
