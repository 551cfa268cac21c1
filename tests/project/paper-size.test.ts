import { describe, expect, test } from 'vitest';
import { usualPaper } from '../../src/app/sheet/paper-size.ts';
import { rulesIn } from '../../src/app/sheet/rules-in.ts';

describe('the size of paper that is offered first', () => {
  test.each([
    [['en-US'], 'letter'],
    [['es-419', 'es-MX'], 'a4'],
    [['es-MX'], 'letter'],
    [['fr-CA', 'fr'], 'letter'],
    [['en-GB', 'en-US'], 'a4'],
    [['de-DE'], 'a4'],
  ] as const)('for somebody who reads %s is %s', (languages, size) => {
    expect(usualPaper(languages)).toBe(size);
  });

  test('is A4 where the language says nothing of the place, and where it is no language', () => {
    expect(usualPaper(['en', 'es'])).toBe('a4');
    expect(usualPaper(['_', 'en-US'])).toBe('letter');
    expect(usualPaper([])).toBe('a4');
  });
});

test('a style sheet is cut into its rules, with those inside a rule left where they are', () => {
  expect(rulesIn('/* a { } */@page a4{size:A4}.a{b:c}@media print{.d{e:f}.g{h:i}}')).toEqual([
    '@page a4{size:A4}',
    '.a{b:c}',
    '@media print{.d{e:f}.g{h:i}}',
  ]);
});
