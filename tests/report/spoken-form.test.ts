import { describe, expect, test } from 'vitest';
import { aloud as words } from '../../src/content/en/aloud.ts';
import { aloud } from '../../src/report/aloud/sentence.ts';

describe('a sentence as a voice gets it', () => {
  test.each([
    ['Call 112 now', 'Call one one two now'],
    ['Call 1120 now', 'Call 1120 now'],
    ['Your doctor (GP) plans an MRI', 'Your doctor (G P) plans an M R I'],
    ['GP, GP', 'G P, G P'],
    ['Ages 16\u201329', 'Ages 16 to 29'],
    ['16 to 29', '16 to 29'],
    ['A fever of 38 °C or more', 'A fever of 38 degrees Celsius or more'],
    ['Blood\u00ADpressure', 'Bloodpressure'],
    ['The GPS and the MRIs', 'The GPS and the MRIs'],
    ['One US clinic', 'One U S clinic'],
  ])('%s: %s', (shown, said) => {
    expect(aloud(words.saying, shown)).toEqual([{ shown, said }]);
  });

  test('is one of several in a text', () => {
    expect(aloud(words.saying, 'Do not wait. Call 112.', 'Now').map((sentence) => sentence.said)).toEqual([
      'Do not wait.',
      'Call one one two.',
      'Now',
    ]);
  });
});
