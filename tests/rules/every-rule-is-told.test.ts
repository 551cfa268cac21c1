import { describe, expect, test } from 'vitest';
import { conditionPages } from '../../src/content/condition-pages.ts';
import type { ConditionPage } from '../../src/content/condition-page.ts';
import { conditionBasis } from '../../src/content/conditions-basis.ts';
import { tumourInSpasmBasis } from '../../src/content/differential-order.ts';
import { conditionsForNurses } from '../../src/content/en/summary/conditions-for-nurses.ts';
import { conditions } from '../../src/content/conditions.ts';
import type { ConditionId } from '../../src/content/conditions.ts';
import { dispositions } from '../../src/content/dispositions.ts';
import { summary } from '../../src/content/en/summary.ts';
import type { Basis } from '../../src/content/evidence-basis.ts';
import { findings } from '../../src/content/findings.ts';
import { newSigns } from '../../src/content/new-signs.ts';
import { redFlags } from '../../src/content/red-flags.ts';
import { sources } from '../../src/content/sources.ts';
import { voiced } from '../../src/content/voiced.ts';
import type { Voiced } from '../../src/content/words.ts';

/** What a rule carries, as it comes from tables and words: any of it may be missing. */
interface Told {
  readonly id: string;
  readonly plain: string | undefined;
  readonly clinical: string | undefined;
  readonly strengths: readonly string[];
  readonly basis: Basis | undefined;
}

const isSentence = (text: string): boolean => /^[A-Z].*[.]$/.test(text);
const levels: readonly string[] = [...dispositions, 'strong', 'some', 'weak'];
const read: Readonly<Record<string, { readonly read?: string } | undefined>> = sources;
const readWords: Readonly<Record<string, string | undefined>> = summary.read;

/** What the rule lacks, in words. The plain sentence is read by the person and by a carer alike, so it says "you" to nobody. */
function lacks({ id, plain = '', clinical = '', strengths, basis }: Told): string[] {
  const cited = basis?.sources ?? [];
  const faults: readonly (readonly [boolean, string])[] = [
    [/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'an id'],
    [isSentence(plain), 'a plain sentence'],
    [!/\b(you|your|I|my)\b/.test(plain), 'a plain sentence for a carer, too'],
    [clinical.length > 3 && clinical !== plain, 'a clinical sentence'],
    [strengths.length > 0 && strengths.every((one) => levels.includes(one)), 'a strength'],
    [
      basis !== undefined && (cited.length > 0 || basis.basis === 'judgement'),
      'a source, or the word that it is our judgement',
    ],
    [cited.every((source) => (readWords[read[source]?.read ?? ''] ?? '') !== ''), 'how far its sources were read'],
  ];
  return faults.filter(([there]) => !there).map(([, what]) => what);
}

const strengthsFor = (condition: ConditionId): string[] =>
  Object.values(findings).flatMap(({ supports }) => supports[condition] ?? []);

const flags = Object.entries(redFlags).map(([id, { atLeast, basis }]): Told => {
  const words = Object.entries(summary.redFlags).find(([one]) => one === id)?.[1];
  return { id, plain: words?.patient, clinical: words?.nurse, strengths: [atLeast], basis };
});
const found = Object.entries(findings).map(([id, { supports, opposes, basis }]): Told => {
  const words = Object.entries(summary.findings).find(([one]) => one === id)?.[1];
  const strengths = [...Object.values(supports), ...Object.values(opposes)];
  return { id, plain: words?.patient, clinical: words?.nurse, strengths, basis };
});
const listed = conditions.map((id): Told => {
  const words = summary.conditions[id];
  return {
    id,
    plain: words.gist,
    clinical: conditionsForNurses[id],
    strengths: strengthsFor(id),
    basis: conditionBasis[id],
  };
});

describe('nothing that a person is told lacks an id, words, strength, source or how far it was read', () => {
  test.each(flags)('red flag $id', (flag) => {
    expect(lacks(flag)).toEqual([]);
    expect(isSentence(flag.clinical ?? '')).toBe(true);
  });
  test.each(found)('finding $id', (finding) => {
    expect(lacks(finding)).toEqual([]);
  });
  test.each(listed)('condition $id', (condition) => {
    expect(lacks(condition)).toEqual([]);
    expect(isSentence(condition.clinical ?? '')).toBe(true);
  });
});

describe('the check itself finds', () => {
  const whole: Told = {
    id: 'lump',
    plain: 'There is a lump.',
    clinical: 'Lump at the jaw',
    strengths: ['some'],
    basis: { basis: 'guidance', sources: ['S64'] },
  };
  const faulty: [string, Partial<Told>][] = [
    ['an id', { id: '' }],
    ['a plain sentence', { plain: undefined }],
    ['a plain sentence', { plain: 'a lump' }],
    ['a plain sentence for a carer, too', { plain: 'There is a lump by your ear.' }],
    ['a clinical sentence', { clinical: undefined }],
    ['a clinical sentence', { clinical: 'There is a lump.' }],
    ['a strength', { strengths: [] }],
    ['a strength', { strengths: ['some', '80%'] }],
    ['a source, or the word that it is our judgement', { basis: undefined }],
  ];
  test.each(faulty)('a rule without %s', (what, fault) => {
    expect(lacks({ ...whole, ...fault })).toEqual([what]);
  });
  test('nothing in a whole rule, nor in one that says that it is judgement', () => {
    expect(lacks(whole)).toEqual([]);
    expect(lacks({ ...whole, basis: { basis: 'judgement', sources: [] } })).toEqual([]);
  });
});

describe('no words are left over from a rule that is gone', () => {
  test.each([
    ['red flags', summary.redFlags, redFlags],
    ['findings', summary.findings, findings],
    ['conditions', summary.conditions, conditionBasis],
  ])('%s', (_, words, rules) => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(rules).toSorted());
  });
});

test('every source says how far it was read, and there are words for it', () => {
  for (const { read: depth } of Object.values(sources)) expect(isSentence(summary.read[depth])).toBe(true);
  expect(new Set(Object.values(summary.read)).size).toBe(Object.keys(summary.read).length);
});

describe('what a condition is rests on sources that its page cites, too', () => {
  test.each(conditions)('%s', (condition) => {
    const page: ConditionPage = conditionPages[condition];
    const cited = Object.values(page).flatMap((section) => Object.values(section).flat());
    expect(conditionBasis[condition].sources.filter((source) => !cited.includes(source))).toEqual([]);
    expect(conditionBasis[condition].sources.length).toBeGreaterThan(0);
  });
  test('so does how often a tumour is found', () => {
    const { 'hfs-tumour-rate': cited } = conditionPages['hemifacial-spasm'].causes;
    expect(cited).toEqual(expect.arrayContaining([...tumourInSpasmBasis.sources]));
  });
});

const wordsFor = (question: string, option: string): Voiced | undefined => {
  const ofQuestion = Object.entries(summary.newSigns).find(([one]) => one === question)?.[1];
  return ofQuestion?.[option];
};

describe('every new sign of the safety net has words of its own', () => {
  test.each(newSigns.map(({ question, option }) => [question, option] as const))(
    '%s %s: for a nurse, and for a person and who cares for her the same, as at the safety questions',
    (question, option) => {
      const words = wordsFor(question, option) ?? '';
      const [self, carer, nurse] = [voiced(words, 'self'), voiced(words, 'carer'), voiced(words, 'nurse')];
      expect(self).toBe(carer);
      // They stand before a colon and the level.
      for (const text of [self, carer, nurse]) expect(text).toMatch(/^[A-Z].*[^.:]$/);
      expect(`${self} ${nurse}`).not.toMatch(/\b(you(r|rs)?|person)\b/i);
    },
  );
  test('and there are no words for a sign that is not told', () => {
    const worded = Object.entries(summary.newSigns).flatMap(([question, options]) =>
      Object.keys(options ?? {}).map((option) => `${question} ${option}`),
    );
    expect(worded.toSorted()).toEqual(newSigns.map(({ question, option }) => `${question} ${option}`).toSorted());
  });
});
