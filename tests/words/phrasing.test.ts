import { describe, expect, test } from 'vitest';
import { nurseGuidance } from '../../src/content/en/nurse-guidance.ts';
import { summary } from '../../src/content/en/summary.ts';
import { allPatientTexts, nurseTexts } from './patient-texts.ts';
import type { PatientText } from './patient-texts.ts';
import { unavoidable } from './reading-level.ts';

const everyText = [...allPatientTexts, ...nurseTexts];
const saying = (pattern: RegExp, texts: readonly PatientText[] = everyText): string[] =>
  texts.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

/** A name with what is in brackets left out, and what is in brackets by itself: "Multiple sclerosis (MS)". */
const namesOf = (name: string): string[] => name.split(/ \(|\)/).filter((part) => part !== '');
const conditionNames = [
  ...Object.values(summary.conditions).flatMap(({ name }) => namesOf(name)),
  ...unavoidable.filter((name) => name !== 'botulinum toxin' && name !== 'microvascular decompression'),
  'tumour',
  'growth',
  'fit',
  'seizure',
  'twitch of the eyelid',
];
const diagnosis = new RegExp(
  `\\b(you|he|she|they|the person|the patient)('ve| have| has| had| got| suffer from| suffers from)( got| had)?( an?| the)? (${conditionNames.join('|')})\\b`,
  'i',
);

describe('no text tells a person that she has a condition', () => {
  test('in any voice', () => {
    expect(saying(diagnosis)).toEqual([]);
  });
  test.each([
    'You have hemifacial spasm.',
    'You have a stroke.',
    "The person has had Bell's palsy.",
    'They have MS now.',
  ])('"%s" would be found', (text) => {
    expect(text).toMatch(diagnosis);
  });
  test.each(['Do you have any of these now?', 'A doctor has already named hemifacial spasm'])(
    '"%s" is not one',
    (text) => {
      expect(text).not.toMatch(diagnosis);
    },
  );
});

describe('no text', () => {
  test('shouts', () => {
    expect(saying(/!/)).toEqual([]);
  });
  test('has dashes as decoration', () => {
    expect(saying(/[\u2012-\u2015]|\s-+\s|--/)).toEqual([]);
  });
  test('gives a chance, a score or a likelihood', () => {
    expect(
      saying(
        /\b(probab\w*|likelihood|odds|percent|score|your (risk|chance)\b|% (chance|likely|risk))/i,
        allPatientTexts,
      ),
    ).toEqual([]);
  });
  test('tells a person not to worry', () => {
    expect(
      saying(/(do not|don't|no need to|nothing to) worry|reassur|perfectly (fine|normal)/i, allPatientTexts),
    ).toEqual([]);
  });
  test('tells anybody to stop a medicine', () => {
    const sentences = everyText.flatMap(({ where, text }) =>
      text.split(/(?<=[.?;])\s/).map((one) => ({ where, text: one })),
    );
    const about = sentences.filter(({ text }) =>
      /\bstop(ped|ping)?\b.*\b(medicines?|tablets?|pills?|drugs?)\b/i.test(text),
    );
    expect(about.length).toBeGreaterThan(10);
    expect(about.filter(({ text }) => !/\b(not|nobody|never|no)\b/i.test(text))).toEqual([]);
  });
  test('is empty, or begins or ends with a space', () => {
    expect(saying(/^\s*$|^\s|\s$|\s{2}/)).toEqual([]);
  });
});

test('the nurse has words for every question, and they are looked at here, too', () => {
  expect(Object.keys(nurseGuidance)).toHaveLength(36);
  expect(nurseTexts.length).toBeGreaterThan(36 * 3);
});
