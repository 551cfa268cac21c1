import { describe, expect, test } from 'vitest';
import { allPatientTexts, interfaceTexts, pageTexts, questionTexts, summaryTexts } from './patient-texts.ts';
import type { PatientText } from './patient-texts.ts';
import { gradeOf, unavoidable, wordsOf } from './reading-level.ts';

const highestGrade = 6;
/** The formula says little about a text of a few words. */
const fewWords = 12;

const tooHard = (texts: readonly PatientText[]): string[] =>
  texts
    .filter(({ text }) => wordsOf(text).length > fewWords && gradeOf(text) > highestGrade)
    .map(({ where, text }) => `${where} (grade ${gradeOf(text).toFixed(1)}): ${text}`);

describe(`what patients and carers read is at grade ${highestGrade} or below, text by text`, () => {
  test.each([
    ['the questions, their options and why they are asked', questionTexts],
    ['the pages around the questions', interfaceTexts],
    ['the summary', summaryTexts],
    ['the condition pages', pageTexts],
  ])('%s', (_, texts) => {
    expect(texts.filter(({ text }) => wordsOf(text).length > fewWords).length).toBeGreaterThan(20);
    expect(tooHard(texts)).toEqual([]);
  });
});

test('what only a nurse reads is not measured, and what a person reads is', () => {
  const places = allPatientTexts.map(({ where }) => where);
  expect(places.filter((where) => /\.nurse|observed-/.test(where))).toEqual([]);
  expect(places).toEqual(
    expect.arrayContaining([
      'question.emergency.title.self',
      'interface.callNow.title',
      'summary.redFlags.speech.patient',
    ]),
  );
});

test('each name that is measured as a plain word stands in some text', () => {
  const all = allPatientTexts.map(({ text }) => text.toLowerCase());
  expect(unavoidable.filter((name) => !all.some((text) => text.includes(name.toLowerCase())))).toEqual([]);
});

describe('the measure itself', () => {
  test('finds a sentence for doctors too hard', () => {
    expect(
      gradeOf(
        'Incomplete voluntary closure of the ipsilateral palpebral fissure necessitates immediate ophthalmological evaluation.',
      ),
    ).toBeGreaterThan(12);
  });
  test('finds a sentence for everybody easy', () => {
    expect(gradeOf('One side of the face hangs down. Call now, even if the sign is over.')).toBeLessThan(3);
  });
  test('finds one long sentence harder than the same words in short ones', () => {
    const long =
      'ask to be seen today if the face gets weak and the eye will not shut and the lid drops and the arm jerks';
    expect(gradeOf(long)).toBeGreaterThan(gradeOf(long.replaceAll(' and', '. And')) + 3);
  });
  test('takes a figure with decimals as one word and not as the end of a sentence', () => {
    expect(wordsOf('It was 10.6 in 100,000, or 12.5% of 1,642.')).toHaveLength(9);
    expect(gradeOf('It was 10.6 in 2014 there.')).toBe(gradeOf('It was ten in ten there.'));
  });
});
