import { describe, expect, test } from 'vitest';
import { words } from '../../src/content/en/conditions/hemifacial-spasm.ts';

/** The 18 facts that the project was given, each with what has to be said for it to be told: corrections included. */
const seedFacts: readonly (readonly [row: string, fact: string, tells: readonly RegExp[]])[] = [
  [
    '01',
    'repeated contractions, not on purpose, of the muscles of the seventh nerve',
    [/again and again/, /on purpose/, /seventh nerve/],
  ],
  ['02', 'starts around the eye and goes to cheek and lips', [/starts around one eye/, /cheek and the lips/]],
  ['03', 'brief twitches that get longer with time', [/brief/, /last longer/]],
  ['04', 'often an abnormal vessel inside the skull', [/blood vessel inside the skull/, /not proof/]],
  ['05', 'a voluntary movement can start it', [/on purpose can set it off/]],
  ['06', 'weakness, which is also the main warning sign', [/a little weak/, /The spasm never causes sudden weakness/]],
  ['07', 'normally painless, which is not so for all', [/painless/, /not true for everybody/]],
  [
    '08',
    '8 men and 15 women in 100,000, an old figure',
    [/8 in 100,000 men and 15 in 100,000 women/, /old figures/, /1 in 10,000/],
  ],
  ['09', 'more women than men, but not everywhere', [/more than 6 in 10 were women/, /India/]],
  ['10', 'in the fifties and sixties, or rather when it is treated', [/fifties and sixties/, /46 to 55/]],
  ['11', 'slightly more common on the left', [/left side is a little more common/]],
  ['12', 'found by examination, MRI or CT, and EMG', [/\bMRI\b/, /\bCT\b/, /\bEMG\b/, /doctor/]],
  [
    '13',
    'carbamazepine, baclofen, gabapentin and phenytoin, none of them the first choice',
    [/Carbamazepine/, /Baclofen/, /Gabapentin/, /Phenytoin/, /not the first choice/],
  ],
  [
    '14',
    'medicines seen as weak, and two thirds helped, which has no source',
    [/not working well/, /two thirds/, /could not find/],
  ],
  [
    '15',
    'botulinum toxin for 5 months, which is the high end',
    [/Botulinum toxin/, /5 months/, /3 to 4 months, sometimes 5/],
  ],
  [
    '16',
    'an operation that leaves 86% free of spasm at ten years, by Dannenbaum and others',
    [/microvascular decompression/, /86% were free of spasm at ten years/, /Dannenbaum/, /Harper is the fourth name/],
  ],
  [
    '17',
    'five conditions to look for',
    [/basilar artery aneurysm/, /acoustic nerve tumour/, /meningioma/, /Multiple sclerosis/, /Bell's palsy/],
  ],
  ['18', "Bell's palsy can later result in it", [/Bell's palsy can later lead to hemifacial spasm/]],
];

const statements = Object.entries(words.statements);
const rowOf = (id: string): string | undefined => /^hfs-seed-(\d\d)-/.exec(id)?.[1];

describe('the page about hemifacial spasm tells each of the 18 facts', () => {
  test.each(seedFacts)('%s: %s', (row, _, tells) => {
    const told = statements.filter(([id]) => rowOf(id) === row).map(([, text]) => text);
    expect(told.length).toBeGreaterThan(0);
    for (const pattern of tells)
      expect(
        told.filter((text) => pattern.test(text)),
        String(pattern),
      ).not.toEqual([]);
  });

  test('there are 18 of them, and no statement carries a row that is not there', () => {
    expect(seedFacts.map(([row]) => Number(row))).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    const rows = new Set(statements.map(([id]) => rowOf(id)).filter((row) => row !== undefined));
    expect([...rows].toSorted()).toEqual(seedFacts.map(([row]) => row));
  });
});

describe('the corrections to those facts hold', () => {
  const page = statements.map(([, text]) => text).join('\n');

  test('the figure of two thirds is never told as true', () => {
    const sentences = page.split(/(?<=[.])\s/).filter((one) => /two thirds/.test(one));
    expect(sentences).toHaveLength(1);
    for (const sentence of sentences) expect(sentence).toMatch(/^Some pages say/);
  });
  test('the ten years are never ascribed to Harper', () => {
    expect(page).not.toMatch(/by Harper|Harper (et al|and others)/);
  });
  test('it does not say that questions, or a clean list of answers, can rule a cause out', () => {
    expect(page).toMatch(/Questions alone cannot rule these causes out/);
  });
});
