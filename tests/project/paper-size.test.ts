import { describe, expect, test } from 'vitest';
import { usualPaper } from '../../src/app/sheet/paper-size.ts';

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
